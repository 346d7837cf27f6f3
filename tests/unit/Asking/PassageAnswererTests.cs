using System.Diagnostics;
using Portal.Asking;
using Portal.Conversations;
using Portal.Simulator.Checklists;
using Portal.Tests.Unit.Checklists;

namespace Portal.Tests.Unit.Asking;

public sealed class PassageAnswererTests
{
    private static readonly string[] Talk =
    [
        "E: Buenos días, Amina. ¿Qué tal el viaje?",
        "U: Bien, gracias. Vine en autobús.",
        "E: ¿Tiene hijos?",
        "U: Dos.",
        "E: ¿Y dónde viven ustedes?",
        "U: Alquilamos una habitación en Badalona, en casa de una señora mayor.",
        "E: ¿Cuánto pagan?",
        "U: Trescientos cincuenta al mes, con la luz.",
        "E: ¿Trabaja usted?",
        "U: Limpio oficinas por las noches. Antes cosía en un taller.",
        "E: Muy bien. ¿Y de salud?",
        "U: Me duele la espalda, el médico me ha mandado reposo.",
    ];

    [Theory]
    [InlineData("¿Tiene hijos?", 3, 4)]
    [InlineData("hijos", 3, 4)]
    [InlineData("¿Cuántos hijos tiene la señora Amina?", 3, 4)]
    [InlineData("¿Cuánto pagan?", 7, 8)]
    [InlineData("badalona", 5, 6)]
    [InlineData("¿Qué le duele?", 11, 12)]
    [InlineData("medicos", 11, 12)]
    [InlineData("¿Dónde cosía antes?", 9, 10)]
    public async Task What_was_said_is_shown_after_the_question_it_answers(string question, int asked, int answered)
    {
        var cited = (await Questioning.Cited(question, Talk)).Select(line => line.Id).ToList();
        Assert.Equal([asked, answered], cited.Take(2));
    }

    [Theory]
    [InlineData("¿Tiene perro?")]
    [InlineData("¿Qué opina de la justicia?")]
    [InlineData("¿Ha estado alguna vez en Francia con sus primos?")]
    [InlineData("¿¡…!?")]
    [InlineData("😀")]
    public async Task Where_nothing_fits_nothing_is_shown(string question) => Assert.Empty(await Questioning.Cited(question, Talk));

    [Fact]
    public async Task Of_an_empty_talk_nothing_is_shown() => Assert.Empty(await Questioning.Cited("¿Tiene hijos?", []));

    [Theory]
    [InlineData("es", "04-fatou", "¿Cuántos años tiene el hijo?", "Cuatro años.")]
    [InlineData("es", "04-fatou", "¿Cuánto paga de alquiler a su amiga?", "Sí, doscientos.")]
    [InlineData("es", "04-fatou", "la señora del autobus", "En el autobús una señora me dijo negra, vete. Muchas veces pasa.")]
    [InlineData("es", "04-fatou", "¿Estudió? ¿Fue a la escuela?", "Poco. Seis años.")]
    [InlineData("es", "07-yolanda-desahucio", "¿Cuándo la echan?", "Que me echan, que el día quince me echan de casa. Llevo siete meses sin pagar el alquiler desde que cerró la fábrica.")]
    [InlineData("es", "07-yolanda-desahucio", "¿Qué edades tienen los hijos?", "Mis tres hijos y yo. El mayor tiene diecisiete, la mediana doce y el pequeño seis.")]
    [InlineData("es", "07-yolanda-desahucio", "autista", "Pues yo, quién si no. El pequeño es autista y no lo puedo dejar con cualquiera.")]
    [InlineData("es", "07-yolanda-desahucio", "¿Toma pastillas para dormir?", "Pastillas para dormir me mandó el médico, pero me dan miedo y no las tomo. Beber, nunca.")]
    [InlineData("ca", "01", "Quina pensió cobren?", "La pensió del meu marit, nou-cents euros, i la de la mare, que és petita.")]
    [InlineData("ca", "01", "Hi ha ascensor?", "Gens. La banyera és un perill i no hi ha ascensor, la mare no surt mai.")]
    [InlineData("en", "01", "Was she a nurse back home?", "I would love to. I was a nurse back home.")]
    [InlineData("en", "01", "What happened on the bus?", "On the bus a man told me to go back to my country. It hurt me.")]
    [InlineData("en", "01", "How many of them are over sixteen?", "Just two, my husband and me.")]
    public async Task Own_words_find_the_line_that_tells_it(string folder, string name, string question, string line)
    {
        var interview = Questioning.All(folder).First(one => one.Name.StartsWith(name, StringComparison.Ordinal));
        var inquiry = await Questioning.About(interview, folder, new Handicap(Bare: false, NoRoles: false));
        var cited = await Questioning.Cited(inquiry with { Question = question });
        Assert.Contains(line, cited.Take(3).Select(one => one.Text));
    }

    [Theory]
    [InlineData("Està empadronada?")]
    [InlineData("Are you registered at an address here?")]
    public async Task A_question_of_the_list_finds_its_answer_in_another_language(string question)
    {
        var inquiry = await Questioning.About(Questioning.Read("es", "04-fatou"), "es", new Handicap(Bare: false, NoRoles: false));
        Assert.Contains("Sí, con mi amiga, en su casa.", (await Questioning.Cited(inquiry with { Question = question })).Take(2).Select(one => one.Text));
    }

    [Fact]
    public async Task What_the_checklist_could_not_hear_is_found_by_the_cues_of_its_question()
    {
        var cited = await Questioning.Cited("¿Está apuntada en el ayuntamiento?", ["E: ¿Está usted empadronada?", "U: Pues fíjese que eso…", "E: Otro día lo miramos."], checklist: false);
        Assert.Equal([1, 2], cited.Select(line => line.Id));
    }

    [Theory]
    [InlineData("es", false, false, 0.9)]
    [InlineData("es", false, true, 0.85)]
    [InlineData("ca", false, false, 0.9)]
    [InlineData("en", false, false, 0.9)]
    public async Task The_questions_of_the_form_find_the_lines_that_a_person_marked(string folder, bool bare, bool noRoles, double atLeast)
    {
        var missed = new List<string>();
        var asked = 0;
        foreach (var interview in Questioning.All(folder))
        {
            var inquiry = await Questioning.About(interview, folder, new Handicap(bare, noRoles));
            foreach (var (id, turn) in interview.Expected)
            {
                asked++;
                var cited = await Questioning.Cited(inquiry with { Question = inquiry.Form.Find(id)!.Spoken });
                if (cited.All(line => Math.Abs(line.Id - 1 - turn) > 1))
                    missed.Add($"{interview.Name} {id}: {interview.Turns[turn].Text}");
            }
        }
        Assert.True(missed.Count <= asked * (1 - atLeast), $"{asked - missed.Count} of {asked}\n{string.Join('\n', missed)}");
    }

    [Fact]
    public async Task Of_a_long_line_the_sentences_around_it_are_quoted()
    {
        var story = string.Join(' ', Enumerable.Range(1, 60).Select(day => $"El día {day} fuimos andando por la carretera hasta que se hizo de noche."))
            + " En Tánger mi primo Rachid perdió el pasaporte. Después ya no supimos nada de nadie durante mucho tiempo.";
        var answer = await Questioning.Answerer.Answer(
            new Inquiry("¿Quién perdió el pasaporte?", [new Segment(1, null, SpeakerRole.Interviewee, story, 0, 60_000, [])], [], Hearsay.Spanish, []), CancellationToken.None);
        var quote = Assert.Single(answer.Citations).Quote;
        Assert.Contains("En Tánger mi primo Rachid perdió el pasaporte.", quote);
        Assert.InRange(quote.Length, 40, 340);
        Assert.Contains(quote, story);
    }

    [Fact]
    public async Task Three_hours_of_talk_are_read_at_once()
    {
        var words = "casa piso alquiler trabajo médico hermana colegio ayuntamiento papeles dinero noche mañana semana puerta calle".Split(' ');
        var random = new Random(20261123);
        var lines = Enumerable.Range(1, 2_500).Select(id => new Segment(
            id, null, id % 2 == 0 ? SpeakerRole.Interviewee : SpeakerRole.Interviewer,
            string.Join(' ', Enumerable.Range(0, 15).Select(_ => words[random.Next(words.Length)])), id * 4_000, (id * 4_000) + 3_000, [])).ToList();
        var inquiry = new Inquiry("¿Dónde está empadronada y cuánto paga de alquiler?", lines, [], Hearsay.Spanish, []);
        await Questioning.Answerer.Answer(inquiry, CancellationToken.None);
        var watch = Stopwatch.StartNew();
        await Questioning.Answerer.Answer(inquiry, CancellationToken.None);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
