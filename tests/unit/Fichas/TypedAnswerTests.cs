using Portal.Checklists;
using Portal.Fichas;
using Portal.Forms;

namespace Portal.Tests.Unit.Fichas;

public sealed class TypedAnswerTests
{
    [Theory]
    [InlineData("Sí, desde 2020", null, true, "Sí, desde 2020")]
    [InlineData("si", null, true, "si")]
    [InlineData("No.", null, false, "No.")]
    [InlineData(null, true, true, "Sí")]
    [InlineData(null, false, false, "No")]
    [InlineData("está en trámite", false, false, "No, está en trámite")]
    [InlineData("  Sí  ", true, true, "Sí")]
    public void A_yes_or_no_comes_with_its_words(string? text, bool? yesNo, bool means, string stored)
    {
        var edit = Fit(AnswerType.YesNo, new FichaEdit(QuestionState.Answered, text, yesNo));
        Assert.Equal((means, stored), (edit.YesNo, edit.Text));
    }

    [Theory]
    [InlineData("quizá", null)]
    [InlineData("noviembre", null)]
    [InlineData("No, qué va", true)]
    [InlineData("Sí", false)]
    public void What_is_neither_yes_nor_no_or_is_both_is_refused(string text, bool? yesNo) =>
        Refused(AnswerType.YesNo, new FichaEdit(QuestionState.Answered, text, yesNo));

    [Theory]
    [InlineData("3", "es", 3)]
    [InlineData("3 adultos, y mi madre", "es", 3)]
    [InlineData("1.200", "es", 1200)]
    [InlineData("1.200,50", "es", 1200.5)]
    [InlineData("1,200.50", "en", 1200.5)]
    [InlineData("1.2", "es", 1.2)]
    [InlineData("1,5", "ca", 1.5)]
    [InlineData("-40", "es", -40)]
    [InlineData("900.", "es", 900)]
    public void A_number_may_have_words_behind_it(string text, string language, double number)
    {
        var edit = TypedAnswer.Checked(Question(AnswerType.Number), language, new FichaEdit(QuestionState.Answered, text));
        Assert.Equal(((decimal)number, text), (edit.Number, edit.Text));
    }

    [Fact]
    public void A_number_alone_is_written_as_the_language_does() =>
        Assert.Equal("1,5", Fit(AnswerType.Number, new FichaEdit(QuestionState.Answered, Number: 1.5m)).Text);

    [Theory]
    [InlineData("tres")]
    [InlineData("somos 3")]
    [InlineData("1.2.3")]
    [InlineData("2x")]
    [InlineData("99999999999999999999")]
    public void What_is_no_number_is_refused(string text) => Refused(AnswerType.Number, new FichaEdit(QuestionState.Answered, text));

    [Theory]
    [InlineData("23/11/2026")]
    [InlineData("2026-11-23")]
    public void A_day_is_read_as_people_and_as_programs_write_it(string text)
    {
        var edit = Fit(AnswerType.Date, new FichaEdit(QuestionState.Answered, text));
        Assert.Equal((new DateOnly(2026, 11, 23), "23/11/2026"), (edit.Date!.Value, edit.Text!));
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("ayer")]
    [InlineData("01/01/0001")]
    public void What_is_no_day_is_refused(string text) => Refused(AnswerType.Date, new FichaEdit(QuestionState.Answered, text));

    [Theory]
    [InlineData(AnswerType.Choice)]
    [InlineData(AnswerType.Rating)]
    public void A_choice_is_one_of_its_options_however_it_is_typed(AnswerType type)
    {
        var question = Question(type) with { Options = ["Bueno", "Regular", "Malísimo"] };
        Assert.Equal("Malísimo", TypedAnswer.Checked(question, "es", new FichaEdit(QuestionState.Answered, "malisimo")).Text);
        var refused = Assert.Throws<PortalException>(() => TypedAnswer.Checked(question, "es", new FichaEdit(QuestionState.Answered, "así así")));
        Assert.Contains("Bueno, Regular, Malísimo", refused.Message);
    }

    [Fact]
    public void A_rating_without_options_and_a_text_take_any_words_and_no_value_that_is_not_theirs()
    {
        foreach (var type in new[] { AnswerType.Rating, AnswerType.Text, AnswerType.List })
            Assert.Equal(new FichaEdit(QuestionState.Answered, "bien"), Fit(type, new FichaEdit(QuestionState.Answered, " bien ", true, 3)));
        Refused(AnswerType.Text, new FichaEdit(QuestionState.Answered, null, true));
    }

    [Fact]
    public void What_is_set_aside_or_cleared_says_nothing_and_a_confirmation_needs_no_words()
    {
        foreach (var state in new[] { QuestionState.NotApplicable, QuestionState.Declined, QuestionState.Pending })
            Assert.Equal(new FichaEdit(state), Fit(AnswerType.YesNo, new FichaEdit(state, "quizá", true)));
        var confirmation = new FichaEdit(QuestionState.Verified, ConfirmedBy: Confirmer.Interviewee);
        Assert.Equal(confirmation, Fit(AnswerType.Number, confirmation));
        Refused(AnswerType.Text, new FichaEdit(QuestionState.Asked, "hola"));
        Refused(AnswerType.Text, new FichaEdit(QuestionState.Answered, "   "));
        Refused(AnswerType.Text, new FichaEdit(QuestionState.Answered, new string('a', 4_001)));
    }

    private static FichaEdit Fit(AnswerType type, FichaEdit edit) => TypedAnswer.Checked(Question(type), "es", edit);

    private static void Refused(AnswerType type, FichaEdit edit)
    {
        var refused = Assert.Throws<PortalException>(() => Fit(type, edit));
        Assert.Equal(PortalError.Invalid, refused.Error);
        Assert.NotEmpty(refused.Message);
    }

    private static Question Question(AnswerType type) => new("q", "¿…?", "Algo", "¿…?", type, false, new Hearing([], [], [], [], [], AnswerSubject.Self));
}
