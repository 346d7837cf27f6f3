using Portal.Checklists;
using Portal.Fichas;
using AnswerType = Portal.Forms.AnswerType;
using static Portal.Tests.Unit.Fichas.FichaBooks;

namespace Portal.Tests.Unit.Fichas;

public sealed class ClosingTests
{
    private static readonly string[] Mandatory = [.. Form.Questions().Where(question => question.Mandatory).Select(question => question.Id)];

    [Fact]
    public void A_conversation_that_is_not_read_yet_shows_nothing()
    {
        var closing = Closing.Of(FichaBook.Empty, Form, First);
        Assert.False(closing.Read);
        Assert.Empty(closing.Exceptions);
    }

    [Fact]
    public void Only_what_is_in_doubt_is_asked_about_and_why()
    {
        var book = FichaBook.Empty
            .Said(First, 0, Heard("q1", "No la tengo todavía", false))
            .Said(Second, 9, Heard("q1", "Ya la tengo", true), Heard("q2", "Estoy empadronada", true), Ticked("q5"), Heard("q7", "según se mire"), Heard("q10", "Bien"), Heard("q8", "somos tres", number: 3));
        var doubts = Closing.Of(book, Form, Second).Exceptions.ToDictionary(one => one.QuestionId, one => one.Doubt);
        Assert.Equal(Doubt.Contradicted, doubts["q1"]);
        Assert.Equal(Doubt.NoEvidence, doubts["q5"]);
        Assert.Equal(Doubt.Weak, doubts["q7"]);
        Assert.Equal(Doubt.Weak, doubts["q10"]);
        Assert.All(Mandatory.Except(["q1", "q2", "q8"]), id => Assert.Equal(Doubt.Pending, doubts[id]));
        Assert.Equal(4 + Mandatory.Length - 3, doubts.Count);
    }

    [Theory]
    [InlineData(AnswerType.Date, "antes del verano", Doubt.Weak)]
    [InlineData(AnswerType.Rating, "De salud estoy bien", Doubt.Weak)]
    [InlineData(AnswerType.Choice, "Pues más bien irregular", Doubt.Weak)]
    [InlineData(AnswerType.Choice, "Pues más bien régular, la verdad", null)]
    [InlineData(AnswerType.Text, "De salud estoy bien", null)]
    public void Words_without_the_day_or_the_choice_that_was_asked_for_are_weak(AnswerType type, string text, Doubt? doubt)
    {
        var form = Form with { Scopes = [.. Form.Scopes.Select(scope => scope with { Questions = [.. scope.Questions.Select(question => question.Id == "q14" ? question with { Type = type, Options = ["Bueno", "Regular"] } : question)] })] };
        Assert.Equal(doubt, Closing.Of(FichaBook.Empty.Said(First, 0, Heard("q14", text)), form, First).Exceptions.SingleOrDefault(one => one.QuestionId == "q14")?.Doubt);
    }

    [Fact]
    public void What_rests_on_an_edited_line_is_looked_at_once_more_also_when_it_had_been_confirmed()
    {
        var heard = Heard("q1", "La tengo", true);
        var edited = heard with { Evidence = [heard.Evidence[0] with { ToReview = true }] };
        Assert.Equal(Doubt.Edited, In(FichaBook.Empty.Said(First, 0, edited)));
        var confirmed = FichaBook.Empty.Said(First, 0, heard).Write("q1", new FichaEdit(QuestionState.Verified), Start.AddHours(1));
        Assert.Null(In(confirmed));
        Assert.Equal(Doubt.Edited, In(confirmed.Said(First, 0, edited)));
        Assert.Null(In(confirmed.Said(First, 0, edited).Write("q1", new FichaEdit(QuestionState.Verified), Start.AddHours(2))));

        static Doubt? In(FichaBook book) => Closing.Of(book, Form, First).Exceptions.SingleOrDefault(one => one.QuestionId == "q1")?.Doubt;
    }

    [Fact]
    public void What_was_said_to_be_no_answer_is_not_proposed()
    {
        var heard = Heard("q1", "La tengo", true);
        var rejected = new ChecklistItem("q1", QuestionState.Pending, null, null, [], [new Proposal(heard.Answer!, heard.Evidence, AnswerSource.Rules, Rejected: true)], "No era eso.");
        Assert.Null(FichaBook.Empty.Said(First, 0, rejected).Item("q1").Current);
        Assert.Empty(FichaBook.Empty.Said(First, 0, rejected).Item("q1").Proposals);
    }

    [Theory]
    [InlineData(QuestionState.Verified)]
    [InlineData(QuestionState.Declined)]
    [InlineData(QuestionState.NotApplicable)]
    public void What_is_decided_is_no_longer_in_doubt(QuestionState state)
    {
        var book = FichaBook.Empty.Said(First, 0, Ticked("q5"));
        Assert.Contains(Closing.Of(book, Form, First).Exceptions, one => one.QuestionId == "q5");
        Assert.DoesNotContain(Closing.Of(book.Write("q5", new FichaEdit(state), Start.AddHours(1)), Form, First).Exceptions, one => one.QuestionId == "q5");
    }

    [Fact]
    public void What_is_read_back_is_what_this_conversation_said_and_what_was_noted_since()
    {
        var book = FichaBook.Empty
            .Write("q5", new FichaEdit(QuestionState.Answered, "una nevera"), Start.AddHours(-1))
            .Said(First, 0, Heard("q1", "La tengo", true))
            .Said(Second, 9, Heard("q2", "Estoy empadronada", true))
            .Write("q4", new FichaEdit(QuestionState.Declined), Start.AddHours(10));
        var lines = Closing.Of(book, Form, Second).Lines;
        Assert.Equal(["q2", "q4"], lines.Select(line => line.QuestionId));
        Assert.StartsWith("Consta usted en el padrón", lines[0].Sentence);
        Assert.All(lines, line => Assert.Null(line.ConfirmedAt));
    }

    [Fact]
    public void Her_yes_and_her_correction_are_hers_and_stay_so()
    {
        var book = FichaBook.Empty.Said(First, 0, Heard("q1", "La tengo", true), Heard("q2", "Estoy empadronada", true))
            .Write("q1", new FichaEdit(QuestionState.Verified, ConfirmedBy: Confirmer.Interviewee), Start.AddHours(1))
            .Write("q2", new FichaEdit(QuestionState.Verified, "No", false, ConfirmedBy: Confirmer.Interviewee), Start.AddHours(2));
        var lines = Closing.Of(book, Form, First).Lines;
        Assert.Equal([Start.AddHours(1), Start.AddHours(2)], lines.Select(line => line.ConfirmedAt!.Value));
        Assert.Equal("No consta usted en el padrón de ningún domicilio en España.", lines[1].Sentence);
        Assert.Equal("Estoy empadronada", Assert.Single(book.Item("q2").History).Answer!.Text);
        Assert.Equal("No", book.Said(Second, 5, Heard("q2", "Estoy empadronada", true)).Item("q2").Current!.Answer!.Text);
    }

    [Fact]
    public void It_waits_until_it_is_done_and_can_be_taken_up_again()
    {
        var book = FichaBook.Empty.Said(First, 0, Heard("q1", "La tengo", true)).Said(Second, 9, Heard("q2", "Sí, aquí", true));
        Assert.Equal([Second, First], ToClose(book));
        var done = book.Close(First, true, Start.AddHours(10));
        Assert.Equal([Second], ToClose(done));
        Assert.Equal(Start.AddHours(10), Closing.Of(done, Form, First).DoneAt);
        Assert.Same(done, done.Close(First, true, Start.AddHours(11)));
        Assert.Equal([Second, First], ToClose(done.Close(First, false, Start.AddHours(12))));
    }

    private static IEnumerable<Guid> ToClose(FichaBook book) => book.View(Guid.Empty, Form).ToClose;
}
