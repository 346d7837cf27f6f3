namespace Portal.Forms;

/// <summary>How large a questionnaire may be. Beyond this not even a draft is stored.</summary>
internal static class FormBounds
{
    private const int MostScopes = 40;
    private const int MostQuestions = 200;
    private const int MostCues = 400;
    private const int MostOptions = 40;
    private const int LongestText = 600;
    private const int LongestCue = 600;
    private const int LongestId = 40;

    /// <summary>Refuses what is too large, or whose ids are none.</summary>
    public static void Check(Form form)
    {
        if (form.Scopes.Length > MostScopes) throw Invalid($"Son demasiados ámbitos: el máximo son {MostScopes}. Junta algunos.");
        if (form.Questions().Count() > MostQuestions) throw Invalid($"Son demasiadas preguntas: el máximo son {MostQuestions}. Quita algunas.");
        Text(form.Title);
        foreach (var scope in form.Scopes)
        {
            Id(scope.Id);
            Text(scope.Title);
            foreach (var question in scope.Questions) Check(question);
        }
    }

    private static void Check(Question question)
    {
        Id(question.Id);
        foreach (var text in (string?[])[question.Text, question.Label, question.Spoken, question.ReadBack?.About, question.ReadBack?.Yes, question.ReadBack?.No, question.SkipWhen?.Option])
            Text(text);
        if (question.SkipWhen is { QuestionId: var other }) Id(other);
        if (question.NotBefore?.AfterQuestion is { } after) Id(after);
        if (question.Options.Length > MostOptions) throw Invalid($"Son demasiadas respuestas para elegir: el máximo son {MostOptions}.");
        foreach (var option in question.Options) Text(option);
        var hearing = question.Hearing;
        foreach (var cues in (IReadOnlyList<string>[])[hearing.Asks, hearing.Opens, hearing.Answers, hearing.Replies, hearing.Never])
        {
            if (cues.Count > MostCues) throw Invalid($"Son demasiadas frases en «{question.Label}»: caben {MostCues} en cada lista.");
            if (cues.Any(cue => cue.Length > LongestCue)) throw Invalid($"Una frase de «{question.Label}» es demasiado larga: hasta {LongestCue} letras.");
        }
    }

    private static void Text(string? text)
    {
        if (text?.Length > LongestText) throw Invalid($"Un texto es demasiado largo: hasta {LongestText} letras.");
    }

    private static void Id(string id)
    {
        if (id.Length is 0 or > LongestId || id.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')))
            throw Invalid("El formulario no ha llegado bien. Recarga la página y vuelve a intentarlo.");
    }

    private static PortalException Invalid(string sentence) => new(PortalError.Invalid, sentence);
}
