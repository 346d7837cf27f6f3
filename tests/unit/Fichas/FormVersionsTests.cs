using Portal.Checklists;
using Portal.Fichas;
using Portal.Tests.Unit.Forms;
using static Portal.Tests.Unit.Fichas.FichaBooks;

namespace Portal.Tests.Unit.Fichas;

/// <summary>A ficha over several versions of its form, and what conditions make of it.</summary>
public sealed class FormVersionsTests
{
    private static readonly Portal.Forms.Form Conditional = Form.With("q3", question => question with { SkipWhen = new("q1", YesNo: true), Mandatory = true });

    [Fact]
    public void What_does_not_apply_is_drawn_from_the_answer_in_force_and_goes_with_it()
    {
        var book = FichaBook.Empty.Said(First, 0, Heard("q1", "Sí, la tengo", true));
        var item = Item(book, "q3");
        Assert.Equal((QuestionState.NotApplicable, AnswerSource.Rules), (item.Current?.State, item.Current?.Source));
        Assert.Contains("Nacionalidad española", item.Current?.Reason);
        Assert.Equal(2, book.Answered(Conditional));
        Assert.DoesNotContain(Closing.Of(book, Conditional, First).Exceptions, one => one.QuestionId == "q3");
        Assert.DoesNotContain(Closing.Of(book, Conditional, First).Lines, line => line.QuestionId == "q3");

        var corrected = book.Write("q1", new FichaEdit(QuestionState.Answered, "No", false), Start.AddHours(1));
        Assert.Null(Item(corrected, "q3").Current);
        Assert.Contains(Closing.Of(corrected, Conditional, First).Exceptions, one => one.QuestionId == "q3");
    }

    [Fact]
    public void What_anybody_said_about_the_question_itself_counts_more()
    {
        var heard = FichaBook.Empty.Said(First, 0, Heard("q1", "Sí, la tengo", true), Heard("q3", "Todavía no", false));
        Assert.Equal("Todavía no", Item(heard, "q3").Current?.Answer?.Text);
        var written = FichaBook.Empty.Said(First, 0, Heard("q1", "Sí, la tengo", true)).Write("q3", new FichaEdit(QuestionState.Declined), Start);
        Assert.Equal(QuestionState.Declined, Item(written, "q3").Current?.State);
    }

    [Fact]
    public void What_a_condition_set_aside_in_a_talk_is_no_answer_of_the_ficha()
    {
        var aside = ChecklistItem.Pending("q3") with { State = QuestionState.NotApplicable, Source = AnswerSource.Rules, Reason = "No procede." };
        Assert.Null(FichaBook.Empty.Said(First, 0, aside).Line("q3").Current);
    }

    [Fact]
    public void A_question_that_the_form_no_longer_has_keeps_its_answer()
    {
        var book = FichaBook.Empty.Said(First, 0, Heard("q5", "una nevera"), Heard("q1", "Sí", true));
        var shorter = Form with { Scopes = [.. Form.Scopes.Select(scope => scope with { Questions = [.. scope.Questions.Where(question => question.Id != "q5")] })] };
        Assert.Equal(["q5"], book.FormerQuestions(shorter).AsEnumerable());
        Assert.Equal("una nevera", book.FormerItem("q5").Current?.Answer?.Text);
        Assert.Empty(book.FormerQuestions(Form));
    }

    private static FichaItem Item(FichaBook book, string question) => book.View(Guid.Empty, Conditional).Items.Single(item => item.QuestionId == question);
}
