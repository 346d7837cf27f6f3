using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Tests.Unit.Checklists;

/// <summary>Lines are edited after the rules have heard them: ticks follow, and what is no longer borne out is marked.</summary>
public sealed class RederivationTests
{
    private const string Register = "q2";
    private readonly ConversationState talk = new();

    private async Task Hear(params (SpeakerRole Role, string Text)[] lines)
    {
        foreach (var (role, text) in lines)
        {
            var id = talk.NextSegmentId;
            var line = new Segment(id, $"{role}", role, text, id * 1_000, (id * 1_000) + 900, []);
            var reading = new ChecklistReading(Hearsay.Spanish, talk.Checklist.Items, talk.Checklist.LastAsked, [.. talk.Segments.TakeLast(8)], [line]);
            var changes = await Hearsay.Rules.Read(reading, CancellationToken.None);
            var facts = ChecklistDecisions.Decide(Hearsay.Spanish, talk.Checklist, changes, one => one == id ? line : talk.Segment(one));
            Tell([new SegmentHeard(line, $"{id}"), .. facts]);
        }
    }

    private void Tell(params ConversationFact[] facts)
    {
        foreach (var fact in facts) talk.Apply(new RecordedFact(talk.Version + 1, DateTimeOffset.UnixEpoch, fact));
    }

    private async Task<LinesEdited> Edit(LineEdit kind, ImmutableArray<Segment> before, ImmutableArray<Segment> now)
    {
        var transcript = talk.Segments.ToList();
        var place = transcript.IndexOf(before[0]);
        transcript.RemoveRange(place, before.Length);
        transcript.InsertRange(place, now);
        var items = await new Rederivation(Hearsay.Spanish, talk.Checklist, Hearsay.Rules).After(before, now, transcript);
        var fact = new LinesEdited(kind, [.. before.Select(line => line.Id)], now, items);
        Tell(fact);
        return fact;
    }

    private Task<LinesEdited> Correct(int id, string text) => Edit(LineEdit.Corrected, [talk.Segment(id)!], [LineEdits.Correct(talk.Segment(id)!, text)]);

    private ChecklistItem Item => talk.Checklist.Item(Register);

    private static readonly (SpeakerRole, string) Asks = (SpeakerRole.Interviewer, "¿Está usted empadronada?");
    private static readonly (SpeakerRole, string) Answers = (SpeakerRole.Interviewee, "Sí, estoy empadronada en Badalona.");

    [Fact]
    public async Task A_spelling_corrected_leaves_the_tick_with_a_proof_that_is_literal_again()
    {
        await Hear(Asks, Answers);
        Assert.Equal(QuestionState.Answered, Item.State);

        await Correct(2, "Bueno, pues sí, estoy empadronada en Barcelona.");

        Assert.Equal(QuestionState.Answered, Item.State);
        Assert.All(Item.Evidence, proof => Assert.Equal(proof.Quote, talk.Segment(proof.SegmentId)!.Text.Substring(proof.Start, proof.Length)));
        Assert.All(Item.Evidence, proof => Assert.False(proof.ToReview));
    }

    [Fact]
    public async Task A_tick_that_the_line_no_longer_bears_out_stays_and_is_to_be_looked_at()
    {
        await Hear(Asks, Answers);
        var was = Item.Evidence[0];

        await Correct(2, "Me duele mucho la cabeza.");

        Assert.Equal(QuestionState.Answered, Item.State);
        Assert.True(Item.Evidence[0].ToReview);
        Assert.Equal((was.Quote, was.FromMs, was.ToMs), (Item.Evidence[0].Quote, Item.Evidence[0].FromMs, Item.Evidence[0].ToMs));
    }

    [Fact]
    public async Task The_opposite_written_into_a_line_turns_the_answer()
    {
        await Hear(Asks, Answers);
        await Correct(2, "No, no estoy empadronada.");

        Assert.False(Item.Answer!.YesNo);
        Assert.All(Item.Evidence, proof => Assert.False(proof.ToReview));
    }

    [Fact]
    public async Task A_question_written_into_a_line_lets_the_next_line_answer_it()
    {
        await Hear((SpeakerRole.Interviewer, "¿Y esta en madrugada?"), (SpeakerRole.Interviewee, "Sí, claro."));
        Assert.NotEqual(QuestionState.Answered, Item.State);

        await Correct(1, Asks.Item2);

        Assert.True(Item.Answer!.YesNo);
        Assert.Equal([2, 1], Item.Evidence.Select(proof => proof.SegmentId));
    }

    [Fact]
    public async Task What_a_person_decided_stays_and_only_its_proof_is_marked()
    {
        await Hear(Asks, Answers);
        Tell(new QuestionVerified(Register));

        await Correct(2, "No, no estoy empadronada.");

        Assert.Equal(QuestionState.Verified, Item.State);
        Assert.True(Item.Answer!.YesNo);
        Assert.True(Item.Evidence[0].ToReview);
    }

    /// <summary>What a model heard is not heard again here, so nobody could say that it still holds.</summary>
    [Theory]
    [InlineData("Yo no estoy empadronada. Vivo en Badalona.", true)]
    [InlineData("Yo estoy empadronada. Vivo en Badalona, con mi hermana.", false)]
    [InlineData("Yo estoy, empadronada; vivo en Badalona.", true)]
    public async Task A_models_answer_is_to_be_looked_at_when_the_sentence_around_its_quote_says_something_else(string corrected, bool toReview)
    {
        await Hear((SpeakerRole.Interviewee, "Yo estoy empadronada. Vivo en Badalona."));
        Tell(new QuestionAnswered(Register, new Answer("estoy empadronada", true), [EvidenceTimes.Prove(talk.Segment(1)!, 3, 17)!], AnswerSource.Model));

        await Correct(1, corrected);

        Assert.Equal(QuestionState.Answered, Item.State);
        Assert.Equal(toReview, Item.Evidence[0].ToReview);
    }

    [Fact]
    public async Task A_proof_that_turns_out_to_be_the_interviewers_words_is_to_be_looked_at_until_somebody_has()
    {
        await Hear(Asks, Answers);
        Tell(new QuestionVerified(Register));
        var line = talk.Segment(2)!;
        await Edit(LineEdit.Corrected, [line], [line with { Role = SpeakerRole.Interviewer, RoleBy = RoleSource.Person }]);
        Assert.True(Item.Evidence[0].ToReview);

        Tell(new QuestionVerified(Register));
        Assert.All(Item.Evidence, proof => Assert.False(proof.ToReview));
    }

    [Fact]
    public async Task A_line_that_has_its_speakers_name_at_last_puts_nothing_in_doubt()
    {
        await Hear((SpeakerRole.Unknown, "¿Está usted empadronada?"), (SpeakerRole.Unknown, "Sí, estoy empadronada en Badalona."));
        Tell(new QuestionVerified(Register));
        var line = talk.Segment(2)!;
        await Edit(LineEdit.Corrected, [line], [line with { Role = SpeakerRole.Interviewee, RoleBy = RoleSource.Person }]);
        Assert.All(Item.Evidence, proof => Assert.False(proof.ToReview));
    }

    [Fact]
    public async Task A_proof_follows_its_words_through_a_split_and_a_merge()
    {
        await Hear(Asks, (SpeakerRole.Interviewee, "Gracias. Sí, estoy empadronada en Badalona. Es de mi hermana."), (SpeakerRole.Interviewer, "Muy bien."));
        Tell(new QuestionVerified(Register));
        var line = talk.Segment(2)!;
        var quote = Item.Evidence[0].Quote;

        await Edit(LineEdit.Split, [line], LineEdits.Split(line, line.Text.IndexOf("Sí", StringComparison.Ordinal), talk.NextSegmentId));
        Assert.Equal([1, 2, 4, 3], talk.Segments.Select(one => one.Id));
        Assert.Equal((4, quote, false), (Item.Evidence[0].SegmentId, Item.Evidence[0].Quote, Item.Evidence[0].ToReview));

        var (first, second) = (talk.Segment(2)!, talk.Segment(4)!);
        await Edit(LineEdit.Merged, [first, second], [LineEdits.Merge(first, second)]);
        Assert.Equal((2, false), (Item.Evidence[0].SegmentId, Item.Evidence[0].ToReview));
        Assert.Equal(quote, talk.Segment(2)!.Text.Substring(Item.Evidence[0].Start, Item.Evidence[0].Length));
    }

    [Fact]
    public async Task Taking_an_edit_back_restores_lines_and_ticks_but_not_over_a_persons_decision()
    {
        await Hear(Asks, Answers);
        var (item, line) = (Item, talk.Segment(2));
        var before = Copy();
        var edit = await Correct(2, "Me duele mucho la cabeza.");
        Assert.True(Item.Evidence[0].ToReview);

        Tell([.. EditUndo.Of(edit, before, talk)]);
        Assert.True(EvidenceMoves.Same(item, Item));
        Assert.Equal(line, talk.Segment(2));

        edit = await Correct(2, "Me duele mucho la cabeza.");
        Tell(new QuestionSetAside(Register, QuestionState.Declined));
        Tell([.. EditUndo.Of(edit, before, talk)]);
        Assert.Equal(QuestionState.Declined, Item.State);
    }

    [Fact]
    public async Task An_edit_whose_lines_have_changed_since_is_not_taken_back()
    {
        await Hear(Asks, Answers);
        var before = Copy();
        var edit = await Correct(2, "Una cosa.");
        await Correct(2, "Otra cosa.");

        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => EditUndo.Of(edit, before, talk)).Error);
        Assert.Equal(PortalError.Invalid, Assert.Throws<PortalException>(() => EditUndo.Of(new Finished(), before, talk)).Error);
    }

    [Fact]
    public async Task A_voice_named_and_taken_back_has_the_names_it_had()
    {
        await Hear(Asks, Answers, (SpeakerRole.Interviewee, "Y nada más."));
        Tell(new SpeakerNamed(3, null, SpeakerRole.Other));
        var before = Copy();
        var named = new SpeakerNamed(null, "Interviewee", SpeakerRole.Interviewer);
        Tell(named);

        Tell([.. EditUndo.Of(named, before, talk)]);

        Assert.Equal([SpeakerRole.Interviewer, SpeakerRole.Interviewee, SpeakerRole.Other], talk.Segments.Select(line => line.Role));
    }

    private ConversationState Copy()
    {
        var copy = new ConversationState();
        foreach (var line in talk.Segments) copy.Apply(new RecordedFact(copy.Version + 1, DateTimeOffset.UnixEpoch, new SegmentHeard(line, $"{line.Id}")));
        copy.Apply(new RecordedFact(copy.Version + 1, DateTimeOffset.UnixEpoch, new LinesEdited(LineEdit.Corrected, [], [], [.. talk.Checklist.Items.Values])));
        return copy;
    }
}
