using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Processing;

namespace Portal.Tests.Unit.Processing;

public sealed class SummaryChecksTests
{
    private static readonly ImmutableDictionary<int, Segment> Lines = new[]
    {
        Line(1, SpeakerRole.Interviewer, "¿Y dónde vive usted ahora?"),
        Line(2, SpeakerRole.Interviewee, "En Móstoles, con mi hermana Fatou, en un piso de alquiler. Pago 350 euros."),
        Line(3, SpeakerRole.Interviewee, "Tengo dos hijas y busco trabajo de cocinera."),
    }.ToImmutableDictionary(line => line.Id);

    private const string Form = "¿Tiene NIE o pasaporte? ¿Está empadronada? Vivienda";

    [Theory]
    [InlineData("Vive de alquiler con su hermana y busca trabajo.")]
    [InlineData("Vive en Mostoles con su hermana.")] // Accents are the model's affair.
    [InlineData("Paga 350 euros.")]
    [InlineData("¿Cómo vive? Con su hermana.")]
    public void A_sentence_is_kept_when_its_lines_say_what_is_in_it(string sentence) =>
        Assert.Equal(sentence, Assert.Single(SummaryChecks.Proved([new(sentence, [2, 3])], Lines)).Text);

    [Theory]
    [InlineData("Vive en Getafe con su hermana.")]
    [InlineData("Vive con su hermana Mariama.")]
    [InlineData("Paga 400 euros.")]
    [InlineData("Mire https://ejemplo.es ahora.")]
    [InlineData("Escriba a ayuda@ejemplo.es.")]
    [InlineData("Entre en www.ejemplo.es.")]
    [InlineData("<b>Vive</b> de alquiler.")]
    [InlineData("Vive de alquiler.\nY más.")]
    [InlineData("   ")]
    [InlineData("…")]
    public void A_sentence_with_a_name_a_number_or_a_sign_that_nobody_said_is_left_out(string sentence) =>
        Assert.Empty(SummaryChecks.Proved([new(sentence, [2, 3])], Lines));

    [Fact]
    public void A_sentence_rests_on_lines_that_exist_and_a_name_on_the_line_it_was_said_in()
    {
        Assert.Empty(SummaryChecks.Proved([new("Busca trabajo.", [])], Lines));
        Assert.Empty(SummaryChecks.Proved([new("Busca trabajo.", [99])], Lines));
        Assert.Empty(SummaryChecks.Proved([new("Vive en Móstoles.", [3])], Lines));
        Assert.Equal(3, Assert.Single(Assert.Single(SummaryChecks.Proved([new("Busca trabajo.", [3, 3, 99])], Lines)).SegmentIds));
    }

    [Fact]
    public void There_are_three_sentences_at_most_and_none_is_long()
    {
        var one = new SummarySentence("Busca trabajo.", [3]);
        Assert.Equal(3, SummaryChecks.Proved([one, one, one, one], Lines).Length);
        Assert.Empty(SummaryChecks.Proved([new(string.Concat(Enumerable.Repeat("busca trabajo ", 20)), [3])], Lines));
    }

    [Theory]
    [InlineData("Vivienda y trabajo.", "Vivienda y trabajo")]
    [InlineData("Sin NIE, busca empleo", "Sin NIE, busca empleo")]
    [InlineData("NIE y empadronamiento", "NIE y empadronamiento")]
    public void A_title_says_what_it_was_about(string proposed, string kept) => Assert.Equal(kept, SummaryChecks.Quiet(proposed, Form, Lines.Values));

    [Theory]
    [InlineData("Fatou busca piso")] // A name is one at the beginning, too.
    [InlineData("Piso en Móstoles")]
    [InlineData("Alquiler de 350 euros")]
    [InlineData("HABLE CON SU BANCO")]
    [InlineData("Ayuda: www.ejemplo.es")]
    [InlineData("Una entrevista muy larga sobre la vivienda, el trabajo y todo lo demás")]
    [InlineData("")]
    [InlineData("«»")]
    public void A_title_that_says_more_is_none(string proposed) => Assert.Null(SummaryChecks.Quiet(proposed, Form, Lines.Values));

    private static Segment Line(int id, SpeakerRole role, string text) => new(id, null, role, text, id * 1000, (id * 1000) + 900, []);
}
