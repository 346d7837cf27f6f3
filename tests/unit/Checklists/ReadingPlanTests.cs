using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;
using Portal.Tests.Unit.Conversations;

namespace Portal.Tests.Unit.Checklists;

/// <summary>What a model reads next, from the facts alone.</summary>
public sealed class ReadingPlanTests
{
    private static readonly Form Form = new FormCatalogue(new Portal.Analysts.Rules.SpeechCatalogue()).Latest("intake", "es")!;
    private static readonly ModelTerms Terms = new(WordsPerCall: 6, MostWords: 9, TokensPerConversation: 1_000, Gated: false, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

    [Fact]
    public void It_waits_for_enough_words_and_never_reads_a_line_twice()
    {
        var talk = new Talk();
        Hear(talk, 1, "uno dos tres");
        Assert.Null(Next(talk));
        Hear(talk, 2, "cuatro cinco seis");
        Assert.Equal([1, 2], Next(talk)!.New.Select(line => line.Id));
        talk.Tell(new LinesRead(2, Whole: false, Called: true, 100, 5));
        Assert.Null(Next(talk));
        Hear(talk, 3, "uno dos tres cuatro cinco seis siete");
        var next = Next(talk)!;
        Assert.Equal(("1 2", "3", 2), (Ids(next.Recent), Ids(next.New), next.After));
    }

    [Fact]
    public void What_gathered_while_it_was_away_is_read_in_pieces()
    {
        var talk = new Talk();
        for (var id = 1; id <= 4; id++) Hear(talk, id, "uno dos tres cuatro");
        Assert.Equal("1 2", Ids(Next(talk)!.New));
        talk.Tell(new LinesRead(2, false, true, 10, 1));
        Assert.Equal("3 4", Ids(Next(talk)!.New));
    }

    [Fact]
    public void Gated_it_is_asked_only_where_the_rules_are_undecided()
    {
        var gated = Terms with { Gated = true };
        var talk = new Talk();
        Hear(talk, 1, "pues hoy hace mucho frío fuera");
        Assert.Equal(ReadingKind.Settled, Next(talk, gated)!.Kind);
        talk.Tell(new LinesRead(1, false, false, 0, 0));

        Hear(talk, 2, "¿tiene usted un sitio donde vivir ahora?", SpeakerRole.Interviewer);
        talk.Tell(new QuestionAsked("q11", 2));
        Assert.Equal(ReadingKind.Settled, Next(talk, gated)!.Kind);
        Hear(talk, 3, "bueno según se mire");
        Assert.Equal(ReadingKind.Settled, Next(talk, gated with { MostWords = 8 })!.Kind);
        Assert.Equal(ReadingKind.Call, Next(talk, gated with { MostWords = 50 })!.Kind);

        talk.Tell(new QuestionAnswered("q11", new Answer("bueno", true), [], AnswerSource.Rules));
        Assert.Equal(ReadingKind.Settled, Next(talk, gated with { MostWords = 50 })!.Kind);
        Assert.Equal((0, 0), (talk.State.Reading.Calls, talk.State.Reading.InputTokens));
    }

    [Fact]
    public void At_the_end_the_whole_is_read_once_more_and_then_there_is_nothing_left()
    {
        var talk = new Talk();
        for (var id = 1; id <= 4; id++) Hear(talk, id, "uno dos tres cuatro");
        talk.Tell(new LinesRead(4, false, true, 10, 1));
        Assert.Null(Next(talk, whole: true));
        talk.Tell(new Sealed(1_000, true));
        Assert.Null(Next(talk));
        Assert.Equal("1 2", Ids(Next(talk, whole: true)!.New));
        talk.Tell(new LinesRead(2, true, true, 10, 1));
        Assert.Equal(("1 2", "3 4"), (Ids(Next(talk, whole: true)!.Recent), Ids(Next(talk, whole: true)!.New)));
        talk.Tell(new LinesRead(4, true, true, 10, 1));
        Assert.Null(Next(talk, whole: true));
        // What is heard afterwards, from the stored sound, is not passed over.
        Hear(talk, 5, "cinco");
        Assert.Equal("5", Ids(Next(talk, whole: true)!.New));
    }

    [Fact]
    public void The_budget_ends_it_and_so_does_a_list_with_nothing_open()
    {
        var talk = new Talk();
        Hear(talk, 1, "uno dos tres cuatro cinco seis");
        talk.Tell(new LinesRead(0, false, true, 900, 100));
        Assert.Equal(ReadingKind.OutOfBudget, Next(talk)!.Kind);
        talk.Tell(new AnalystLost(AnalystTrouble.Budget));
        Assert.Null(Next(talk));
        Assert.Equal(new ModelUse(1, 900, 100, AnalystTrouble.Budget), talk.State.Reading.Use);

        var done = new Talk();
        Hear(done, 1, "uno dos tres cuatro cinco seis");
        foreach (var question in Form.Questions()) done.Tell(new QuestionSetAside(question.Id, QuestionState.Declined));
        Assert.Null(Next(done));
    }

    [Fact]
    public void A_reading_that_was_overtaken_is_not_taken()
    {
        var talk = new Talk();
        Hear(talk, 1, "uno dos tres cuatro cinco seis");
        var read = Next(talk)!;
        Assert.True(ReadingPlan.IsCurrent(talk.State, read));
        talk.Tell(new LinesRead(1, false, true, 1, 1));
        Assert.False(ReadingPlan.IsCurrent(talk.State, read));
    }

    private static DueReading? Next(Talk talk, ModelTerms? terms = null, bool whole = false) => ReadingPlan.Next(talk.State, Form, terms ?? Terms, whole);

    private static string Ids(IEnumerable<Segment> lines) => string.Join(' ', lines.Select(line => line.Id));

    private static void Hear(Talk talk, int id, string text, SpeakerRole role = SpeakerRole.Interviewee) =>
        talk.Tell(new SegmentHeard(new Segment(id, null, role, text, id * 1000, (id + 1) * 1000, []), $"{id}"));
}
