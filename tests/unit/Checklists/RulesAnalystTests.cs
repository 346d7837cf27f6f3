using Portal.Checklists;

namespace Portal.Tests.Unit.Checklists;

public sealed class RulesAnalystTests
{
    [Theory]
    [InlineData("E: ¿Tiene la nacionalidad española?", "U: Sí.", true)]
    [InlineData("E: ¿Tiene la nacionalidad española?", "U: No.", false)]
    [InlineData("E: ¿Tiene la nacionalidad española?", "U: Todavía no.", false)]
    [InlineData("E: ¿Tiene la nacionalidad española?", "U: Qué va.", false)]
    [InlineData("E: ¿Tiene la nacionalidad española?", "U: Pues claro.", true)]
    [InlineData("E: ¿Es usted español?", "U: Nooo.", false)]
    [InlineData("E: ¿Es usted español?", "U: Me parece que sí.", true)]
    public async Task A_bare_answer_settles_what_was_just_asked_and_keeps_its_sense(string asked, string answer, bool yes)
    {
        var checklist = await Hearsay.After(asked, answer);

        Assert.Equal("q1", checklist.Ticks());
        Assert.Equal(yes, checklist.Item("q1").Answer!.YesNo);
        Assert.Equal([2, 1], checklist.Item("q1").Evidence.Select(evidence => evidence.SegmentId));
    }

    [Theory]
    [InlineData("No sé.")]
    [InlineData("No… no sé.")]
    [InlineData("Luego se lo digo, que no me acuerdo.")]
    [InlineData("Prefiero no hablar de eso.")]
    [InlineData("No. De eso no quiero hablar.")]
    [InlineData("Pregúntele a mi marido.")]
    [InlineData("¿Cómo dice?")]
    [InlineData("Vaya pregunta.")]
    public async Task An_evasion_settles_nothing(string answer)
    {
        var checklist = await Hearsay.After("E: ¿Está usted empadronada?", "U: " + answer, "E: Muy bien. ¿Qué tal el autobús?", "U: Lleno.");

        Assert.Equal("", checklist.Ticks());
        Assert.Equal(QuestionState.Asked, checklist.Item("q2").State);
    }

    [Theory]
    [InlineData("q8", "E: ¿Cuántos adultos viven en casa?", "U: Somos tres adultos.", "E: Muy bien. ¿Y qué tal el barrio?", "U: Tranquilo.", "E: Perdone, ¿cuántos adultos son en casa?", "U: Cuatro.")]
    [InlineData("q8", "E: ¿Cuántas personas mayores de dieciséis años viven en casa?", "U: Somos tres adultos.", "E: Perdone, se me ha ido antes: ¿cuántas personas mayores de dieciséis años viven en casa?", "U: Cuatro, con mi cuñado.")]
    [InlineData("q2", "E: ¿Está usted empadronada?", "U: Sí.", "E: ¿Y el autobús?", "U: Lleno.", "E: Perdone, ¿está empadronada?", "U: No.")]
    public async Task Who_says_the_opposite_later_is_heard_and_the_first_answer_stays(string question, params string[] lines)
    {
        var checklist = await Hearsay.After(lines);

        var other = Assert.Single(checklist.Item(question).Proposals);
        Assert.True(other.Answer.Contradicts(checklist.Item(question).Answer!));
        Assert.Equal(QuestionState.Answered, checklist.Item(question).State);
        Assert.Contains(other.Evidence[0].Quote, lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("E: ¿Está usted empadronada?", "U: Sí.", "E: ¿Empadronada, entonces?", "U: Sí, sí.")]
    [InlineData("E: ¿Está usted empadronada?", "U: Sí.", "U: Mi hermana no está empadronada.")]
    [InlineData("E: ¿Está usted empadronada?", "U: Sí.", "E: ¿Y su marido, está empadronado?", "U: No.")]
    [InlineData("E: ¿Está usted empadronada?", "U: Sí.", "E: ¿Le molesta el ruido?", "U: No.")]
    [InlineData("E: ¿Cuántos adultos viven en casa?", "U: Somos tres adultos.", "E: ¿Y cuántos niños?", "U: Dos.")]
    [InlineData("E: ¿Cuántos adultos viven en casa?", "U: Somos tres adultos.", "U: Los tres trabajamos desde hace cuatro años.")]
    public async Task Saying_it_again_or_of_another_is_no_contradiction(params string[] lines) =>
        Assert.All((await Hearsay.After(lines)).Items.Values, item => Assert.Empty(item.Proposals));

    [Theory]
    [InlineData("U: ¿Qué es eso?", "E: Que si está apuntada en el ayuntamiento.", "U: Ah, sí, sí.")]
    [InlineData("U: No sé qué es eso.", "E: Me refiero al padrón municipal.", "U: Sí.")]
    [InlineData("U: Mi hermana sí.", "E: ¿Y usted?", "U: Yo también, sí.")]
    public async Task A_question_stays_due_while_it_is_explained(string first, string explained, string then)
    {
        var checklist = await Hearsay.After("E: ¿Está empadronada?", first, explained, then);

        Assert.Equal("q2", checklist.Ticks());
        Assert.Equal(4, checklist.Item("q2").Evidence[0].SegmentId);
    }

    [Theory]
    [InlineData("E: ¿Tiene usted la nacionalidad?", "U: Mi hermana la tiene.")]
    [InlineData("E: Hola.", "U: Mi vecino ya tiene la nacionalidad española.")]
    [InlineData("E: ¿Su hermano tiene la nacionalidad?", "U: Sí.")]
    [InlineData("E: Hola.", "U: A mi cuñada le dijeron que no por no tener la nacionalidad.")]
    public async Task What_is_so_for_somebody_else_is_no_answer(params string[] lines) => Assert.Equal("", (await Hearsay.After(lines)).Ticks());

    [Theory]
    [InlineData("E: Dejamos lo de la discriminación para otro día.", "U: De acuerdo, sí.")]
    [InlineData("E: Los electrodomésticos se los pregunto a todo el mundo, pero en su caso creo que no procede.", "U: Pues no, claro.")]
    [InlineData("E: ¿Le parece bien que grabemos?", "U: Sí, claro.")]
    [InlineData("E: Aquí ayudamos con la nacionalidad y con el empadronamiento.", "U: Muy bien.")]
    [InlineData("E: ¿Cómo se encuentra hoy?", "U: Nerviosa, pero bien.")]
    public async Task What_is_put_off_or_only_mentioned_is_not_asked(params string[] lines)
    {
        var checklist = await Hearsay.After(lines);

        Assert.Empty(checklist.Items);
    }

    [Theory]
    [InlineData("q1", "Hace un año juré la nacionalidad.")]
    [InlineData("q2", "Estamos empadronados en casa de mi suegra.")]
    [InlineData("q3", "Me convalidaron la carrera después de tres años.")]
    [InlineData("q4", "Cobro el subsidio, cuatrocientos ochenta.")]
    [InlineData("q5", "Tenemos nevera, lavadora y un hornillo.")]
    [InlineData("q6", "Debemos dos meses de alquiler.")]
    [InlineData("q7", "Echo currículums cada semana.")]
    [InlineData("q8", "Somos tres adultos en casa.")]
    [InlineData("q9", "Yo cuido de mi madre, que está en la cama.")]
    [InlineData("q10", "Nos llevamos muy bien.")]
    [InlineData("q11", "Vivo en una habitación alquilada.")]
    [InlineData("q12", "La casa no está preparada para mi silla.")]
    [InlineData("q13", "El médico me riñe porque fumo dos paquetes al día.")]
    [InlineData("q14", "De salud estoy regular.")]
    [InlineData("q15", "Me sentí discriminada en el ambulatorio.")]
    [InlineData("q16", "No tengo a nadie aquí.")]
    public async Task What_is_volunteered_counts_without_being_asked(string question, string words)
    {
        var checklist = await Hearsay.After("E: Cuénteme.", "U: " + words);

        Assert.Contains(question, checklist.Ticks().Split(' '));
    }

    [Theory]
    [InlineData("E: ¿Tiene la nacionalidad y está empadronado?", "U: Sí, las dos cosas.", "q1 q2")]
    [InlineData("E: ¿Tiene la nacionalidad? ¿Y está empadronada?", "U: La nacionalidad todavía no. Empadronada sí.", "q1 q2")]
    [InlineData("E: ¿Tiene la nacionalidad? ¿Y está empadronada?", "U: Sí.", "q2")]
    public async Task Two_questions_in_one_turn_each_get_their_answer(string asked, string answer, string ticks) =>
        Assert.Equal(ticks, (await Hearsay.After(asked, answer)).Ticks());

    [Theory]
    [InlineData("tiene usted la nacionalidad española sí desde hace dos años", "q1")]
    [InlineData("está usted empadronado en algún sitio no todavía no", "q2")]
    [InlineData("tiene usted la nacionalidad española o no", "")]
    public async Task Question_and_answer_may_come_in_one_breath_without_marks_or_names(string heard, string ticks) =>
        Assert.Equal(ticks, (await Hearsay.After(heard)).Ticks());

    [Fact]
    public async Task Without_names_and_marks_the_one_who_asks_is_the_interviewer()
    {
        var checklist = await Hearsay.After("buenos días cómo está usted de salud", "regular duermo poco", "cobra alguna prestación", "el subsidio cuatrocientos ochenta");

        Assert.Equal("q4 q14", checklist.Ticks());
    }

    [Fact]
    public async Task A_statement_of_the_interviewer_is_no_evidence_until_it_is_confirmed()
    {
        string[] stated = ["E: Entonces usted tiene la nacionalidad española."];

        Assert.Equal("", (await Hearsay.After(stated)).Ticks());
        Assert.Equal("q1", (await Hearsay.After([.. stated, "U: Eso es."])).Ticks());
    }

    [Fact]
    public async Task A_reply_that_names_nothing_counts_when_the_interviewer_goes_on()
    {
        string[] heard = ["E: ¿Alguna vez le han tratado peor que a otros?", "U: Cuando entro en la panadería ya sé lo que me espera."];

        Assert.Equal("", (await Hearsay.After(heard)).Ticks());
        Assert.Equal("q15", (await Hearsay.After([.. heard, "E: Entiendo. ¿Ha desayunado?"])).Ticks());
        Assert.Equal("", (await Hearsay.After([.. heard, "E: Pero ¿le han tratado peor que a otros?"])).Ticks());
    }

    [Fact]
    public async Task The_number_of_grown_ups_is_not_the_number_of_people()
    {
        string[] family = ["E: ¿Cuántas personas viven en casa?", "U: Somos cinco: mi marido, yo, mi suegra y las dos niñas."];

        Assert.Equal("", (await Hearsay.After(family)).Ticks());
        var checklist = await Hearsay.After([.. family, "E: ¿Y mayores de dieciséis años, cuántos?", "U: Tres."]);
        Assert.Equal(3, checklist.Item("q8").Answer!.Number);
    }

    [Fact]
    public async Task An_interpreter_speaks_for_the_person()
    {
        var checklist = await Hearsay.After("E: ¿Tiene la nacionalidad?", "U: Dice que no, que ella tiene asilo.", "E: ¿Y ella está empadronada?", "U: Dice que sí.");

        Assert.Equal("q1 q2", checklist.Ticks());
    }

    [Fact]
    public async Task Asked_is_not_answered()
    {
        var checklist = await Hearsay.After("E: ¿Tiene usted redes de apoyo estables?");

        Assert.Equal(QuestionState.Asked, checklist.Item("q16").State);
        Assert.Equal(new AskedQuestion("q16", 1), checklist.LastAsked);
    }
}
