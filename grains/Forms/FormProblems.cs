using System.Collections.Immutable;

namespace Portal.Forms;

/// <summary>What keeps a questionnaire from being published, each with a sentence that says what to do. Pure but for the port that knows the cues.</summary>
internal sealed class FormProblems
{
    private const int LongestLabel = 60;

    private readonly Form form;
    private readonly ICues cues;
    private readonly ImmutableArray<FormProblem>.Builder found = ImmutableArray.CreateBuilder<FormProblem>();

    private FormProblems(Form form, ICues cues) => (this.form, this.cues) = (form, cues);

    /// <summary>All of them, in the order of the form; none when it can be published.</summary>
    public static ImmutableArray<FormProblem> Of(Form form, ICues cues) => new FormProblems(form, cues).Find();

    private ImmutableArray<FormProblem> Find()
    {
        if (string.IsNullOrWhiteSpace(form.Title)) Tell(null, null, FormPart.Title, "Ponle un título al formulario.");
        if (form.Scopes.IsEmpty) Tell(null, null, FormPart.Contents, "Añade al menos un ámbito con una pregunta.");
        if (!cues.Hears(form.Locale)) Tell(null, null, FormPart.Contents, "En este idioma todavía no sabemos escuchar. Elige otro.");
        if (form.Scopes.Select(scope => scope.Id).Distinct().Count() < form.Scopes.Length) Tell(null, null, FormPart.Contents, "Hay dos ámbitos con el mismo nombre interno. Quita uno y añádelo de nuevo.");
        var seen = new HashSet<string>();
        foreach (var scope in form.Scopes)
        {
            if (string.IsNullOrWhiteSpace(scope.Title)) Tell(scope, null, FormPart.Title, "Ponle un título al ámbito.");
            if (scope.Questions.IsEmpty) Tell(scope, null, FormPart.Contents, $"El ámbito «{scope.Title}» no tiene preguntas. Añade una o quita el ámbito.");
            foreach (var question in scope.Questions)
            {
                if (!seen.Add(question.Id)) Tell(scope, question, FormPart.Contents, "Esta pregunta está dos veces. Quita una de las dos.");
                Check(scope, question);
            }
        }
        return found.ToImmutable();
    }

    private void Check(Scope scope, Question question)
    {
        if (string.IsNullOrWhiteSpace(question.Text)) Tell(scope, question, FormPart.Text, "Escribe la pregunta.");
        if (string.IsNullOrWhiteSpace(question.Label)) Tell(scope, question, FormPart.Label, "Ponle un nombre corto, de dos a cinco palabras, para la lista.");
        if (question.Label.Length > LongestLabel) Tell(scope, question, FormPart.Label, $"El nombre corto es demasiado largo: hasta {LongestLabel} letras.");
        if (string.IsNullOrWhiteSpace(question.Spoken)) Tell(scope, question, FormPart.Spoken, "Escribe cómo se diría en voz alta.");
        if (!Enum.IsDefined(question.Type)) Tell(scope, question, FormPart.Type, "Elige qué tipo de respuesta tiene.");
        if (question.Type == AnswerType.Choice && question.Options.Length < 2) Tell(scope, question, FormPart.Options, "Para elegir hacen falta al menos dos respuestas. Añádelas.");
        if (question.Options.Any(string.IsNullOrWhiteSpace)) Tell(scope, question, FormPart.Options, "Una de las respuestas para elegir está vacía. Escríbela o quítala.");
        if (question.Options.Select(option => option.Trim().ToUpperInvariant()).Distinct().Count() < question.Options.Length)
            Tell(scope, question, FormPart.Options, "Una de las respuestas para elegir está dos veces. Quita una.");
        Hearing(scope, question);
        if (question.SkipWhen is { } condition && Wrong(form, question, condition) is { } sentence) Tell(scope, question, FormPart.SkipWhen, sentence);
        if (question.NotBefore is { } position) Placed(scope, question, position);
    }

    private void Hearing(Scope scope, Question question)
    {
        var hearing = question.Hearing;
        if (!question.ByHandOnly && hearing.Asks.IsEmpty && hearing.Opens.IsEmpty && hearing.Answers.IsEmpty && hearing.Replies.IsEmpty)
            Tell(scope, question, FormPart.Cues, "Escribe al menos una manera de preguntarla o de contestarla, o di que solo se marca a mano.");
        foreach (var cue in hearing.Asks.Concat(hearing.Opens).Concat(hearing.Answers).Concat(hearing.Replies).Concat(hearing.Never))
        {
            if (cues.Hears(form.Locale) && cues.Understands(cue, form.Locale)) continue;
            Tell(scope, question, FormPart.Cues, $"No entendemos la frase «{cue}». Escríbela solo con palabras, o revisa sus paréntesis y signos.");
            return;
        }
    }

    /// <summary>What is wrong with a condition; null when nothing is. Shipped forms are checked by it, too.</summary>
    public static string? Wrong(Form form, Question question, Condition condition)
    {
        if (form.Find(condition.QuestionId) is not { } other) return "La pregunta de la que depende ya no está. Elige otra o quita la condición.";
        if (other.Id == question.Id) return "Una pregunta no puede depender de sí misma. Elige otra.";
        var ways = new[] { condition.YesNo is not null, condition.Option is not null, condition.AtLeast is not null, condition.AtMost is not null }.Count(set => set);
        if (ways != 1) return $"Di con qué respuesta a «{other.Label}» no procede.";
        if (condition.YesNo is not null && other.Type != AnswerType.YesNo) return $"La pregunta «{other.Label}» no se contesta con sí o no. Elige otra respuesta o quita la condición.";
        if (condition.Option is { } option && !other.Options.Contains(option)) return $"La respuesta «{option}» no está entre las de «{other.Label}». Elige otra.";
        if ((condition.AtLeast ?? condition.AtMost) is not null && other.Type != AnswerType.Number) return $"La pregunta «{other.Label}» no se contesta con un número. Elige otra respuesta o quita la condición.";
        return GoesInCircles(form, question) ? "Las condiciones van en círculo: esta pregunta depende de otra que depende de ella. Quita una." : null;
    }

    private static bool GoesInCircles(Form form, Question question)
    {
        var passed = new HashSet<string>();
        for (var at = question; at?.SkipWhen is { } condition; at = form.Find(condition.QuestionId))
            if (!passed.Add(at.Id)) return at.Id == question.Id;
        return false;
    }

    private void Placed(Scope scope, Question question, Position position)
    {
        if (position.AfterQuestion is { } other)
        {
            if (position.AfterScopes is not null) Tell(scope, question, FormPart.NotBefore, "Elige una sola manera de decir cuándo se sugiere.");
            else if (other == question.Id) Tell(scope, question, FormPart.NotBefore, "Una pregunta no puede esperar a sí misma. Elige otra.");
            else if (form.Find(other) is null) Tell(scope, question, FormPart.NotBefore, "La pregunta a la que espera ya no está. Elige otra o quita la espera.");
            else if (WaitsInCircles(question)) Tell(scope, question, FormPart.NotBefore, "Las preguntas se esperan en círculo. Quita una de las esperas.");
        }
        else if (position.AfterScopes is not { } scopes || scopes < 1 || scopes >= form.Scopes.Length)
        {
            Tell(scope, question, FormPart.NotBefore, $"Elige tras cuántos ámbitos se sugiere: de 1 a {Math.Max(1, form.Scopes.Length - 1)}.");
        }
    }

    private bool WaitsInCircles(Question question)
    {
        var passed = new HashSet<string>();
        for (var at = question; at?.NotBefore?.AfterQuestion is { } other; at = form.Find(other))
            if (!passed.Add(at.Id)) return at.Id == question.Id;
        return false;
    }

    private void Tell(Scope? scope, Question? question, FormPart part, string sentence) => found.Add(new FormProblem(scope?.Id, question?.Id, part, sentence));
}
