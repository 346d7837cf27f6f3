using Portal.Analysts.Rules;

namespace Portal.Tests.Unit.Checklists;

public sealed class CueTests
{
    private static readonly Speech Spanish = Hearsay.Speeches.For("es");

    [Theory]
    [InlineData("empadron*", "Estoy EMPADRONADA aquí", "EMPADRONADA")]
    [InlineData("al (día|corriente)", "vamos al corriente", "al corriente")]
    [InlineData("no [me] acuerdo", "pues no acuerdo, no me acuerdo", "no acuerdo")]
    [InlineData("debemos ... alquiler", "debemos ya dos meses de alquiler", "debemos ya dos meses de alquiler")]
    [InlineData("debemos ...1 alquiler", "debemos ya dos meses de alquiler", null)]
    [InlineData("# euros", "unos mil trescientos cincuenta euros", "mil trescientos cincuenta euros")]
    [InlineData("de #+16", "el pequeño de doce y el mayor de diecinueve", "de diecinueve")]
    [InlineData("=sí", "si yo pudiera", null)]
    [InlineData("^ no $", "pues no, gracias", "no")]
    [InlineData("^ no $", "no tengo", null)]
    [InlineData("*amos", "nos llevamos bien", "llevamos")]
    [InlineData("sola unless niños", "vivo sola con los niños", null)]
    [InlineData("vivo <hogar>", "vivo casa", "vivo casa")]
    [InlineData("tengo _ piso", "tengo un piso", "tengo un piso")]
    public void A_cue_finds_its_words_and_no_others(string cue, string text, string? found)
    {
        var passage = new Passage(Tokens.Of(text), Spanish);
        var compiled = Cue.Parse(cue, Spanish.Groups);

        var start = Enumerable.Range(0, passage.Count).FirstOrDefault(at => compiled.MatchAt(passage, at) > at, -1);

        Assert.Equal(found, start < 0 ? null : text[passage.Words[start].Start..passage.Words[compiled.MatchAt(passage, start) - 1].End]);
    }

    [Theory]
    [InlineData("(a|b")]
    [InlineData("a)")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("<nothing>")]
    [InlineData("#x")]
    [InlineData("...99 a")]
    [InlineData("a => maybe")]
    [InlineData("tengo(un|una)")]
    public void A_phrase_that_breaks_the_grammar_is_refused_with_the_phrase_in_the_message(string cue)
    {
        var error = Assert.Throws<FormatException>(() => Cue.Parse(cue, Spanish.Groups));
        Assert.StartsWith("\"", error.Message);
    }

    [Theory]
    [InlineData("cuatrocientos ochenta", 480)]
    [InlineData("mil trescientos", 1300)]
    [InlineData("treinta y dos", 32)]
    [InlineData("veinte mil", 20000)]
    [InlineData("1.300", 1300)]
    [InlineData("diecinueve", 19)]
    public void Spoken_numbers_are_understood(string words, decimal value)
    {
        var tokens = Tokens.Of(words);
        var number = Assert.Single(Spanish.Numbers.Read(tokens));
        Assert.Equal((0, new SpokenNumber(value, tokens.Count)), (number.Key, number.Value));
    }

    [Fact]
    public void Numbers_in_a_row_stay_apart() =>
        Assert.Equal([2, 3, 20], Spanish.Numbers.Read(Tokens.Of("dos tres o veinte")).Values.Select(number => (int)number.Value));
}
