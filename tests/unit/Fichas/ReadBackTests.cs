using Portal.Checklists;
using Portal.Fichas;
using Portal.Forms;

namespace Portal.Tests.Unit.Fichas;

public sealed class ReadBackTests
{
    private static readonly FormCatalogue Forms = new(new Portal.Analysts.Rules.SpeechCatalogue());
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("es", "Tiene usted la nacionalidad española. Lo ha dicho así: «Sí, me la dieron el año pasado».")]
    [InlineData("ca", "Té vostè la nacionalitat espanyola. Ho ha dit així: «Sí, me la dieron el año pasado».")]
    [InlineData("en", "You have Spanish nationality. In your words: “Sí, me la dieron el año pasado”.")]
    public void What_was_heard_is_said_plainly_and_then_in_her_own_words(string language, string sentence) =>
        Assert.Equal(sentence, Said("q1", language, Heard("Sí, me la dieron el año pasado.", yes: true)));

    [Theory]
    [InlineData("q1", "No", false, "No tiene usted la nacionalidad española.")]
    [InlineData("q11", "Sí, con mi hermana", true, "Tiene usted un lugar en el que vivir. Hemos anotado: «Sí, con mi hermana».")]
    [InlineData("q8", "3 adultos", null, "Sobre las personas de su casa mayores de 16 años hemos anotado: «3 adultos».")]
    public void What_was_written_by_hand_is_said_as_noted(string question, string text, bool? yes, string sentence) =>
        Assert.Equal(sentence, Said(question, "es", new FichaAnswer(QuestionState.Answered, new Answer(text, yes), AnswerSource.Person, null, [], Now, null)));

    [Theory]
    [InlineData(QuestionState.Declined, "Sobre los ingresos de su casa prefiere no contestar, y así queda.")]
    [InlineData(QuestionState.NotApplicable, "Sobre los ingresos de su casa no hace falta anotar nada, porque no es su caso.")]
    [InlineData(QuestionState.Answered, "Sobre los ingresos de su casa ya ha contestado; no hemos anotado sus palabras.")]
    public void What_has_no_words_is_said_too(QuestionState state, string sentence) =>
        Assert.Equal(sentence, Said("q4", "es", new FichaAnswer(state, null, AnswerSource.Person, null, [], Now, null)));

    [Fact]
    public void A_form_that_does_not_say_how_is_read_back_around_its_label()
    {
        var question = Forms.Latest("intake", "es")!.Find("q5")! with { ReadBack = null };
        Assert.Equal("Sobre «Electrodomésticos» ha dicho: «una lavadora».", ReadBackSentence.Of(question, Heard("una lavadora", null), "es"));
    }

    [Fact]
    public void Every_question_of_every_shipped_form_says_how_it_is_read_back()
    {
        foreach (var form in Forms.All)
            foreach (var question in form.Questions())
            {
                Assert.NotNull(question.ReadBack);
                Assert.Equal(question.Type == AnswerType.YesNo, question.ReadBack.Yes is not null && question.ReadBack.No is not null);
            }
    }

    private static string Said(string question, string language, FichaAnswer answer) => ReadBackSentence.Of(Forms.Latest("intake", language)!.Find(question)!, answer, language);

    private static FichaAnswer Heard(string quote, bool? yes) =>
        new(QuestionState.Answered, new Answer(quote, yes), AnswerSource.Rules, Guid.NewGuid(), [new Evidence(1, 0, quote.Length, quote, 0, 900)], Now, null);
}
