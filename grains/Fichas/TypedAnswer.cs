using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Checklists;
using Portal.Forms;

namespace Portal.Fichas;

/// <summary>Makes an edit by hand fit the type of its question, or says what is wrong with it.</summary>
internal static partial class TypedAnswer
{
    private const int MaxText = 4_000;
    private const decimal MostNumber = 1_000_000_000_000;
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    /// <summary>The edit as it is stored: with its text, and the value its type asks for.</summary>
    public static FichaEdit Checked(Question question, string language, FichaEdit edit)
    {
        var tidy = edit with { Text = string.IsNullOrWhiteSpace(edit.Text) ? null : edit.Text.Trim() };
        if (tidy.Text?.Length > MaxText)
            throw Invalid($"La respuesta es demasiado larga: hasta {MaxText} letras.");
        return tidy.State switch
        {
            QuestionState.Answered when !tidy.HasAnswer() => throw Invalid("Escribe la respuesta, o elige «no procede» o «no quiere contestar»."),
            QuestionState.Verified when !tidy.HasAnswer() => tidy,
            QuestionState.Answered or QuestionState.Verified => Fit(question, language, tidy),
            QuestionState.NotApplicable or QuestionState.Declined or QuestionState.Pending => new FichaEdit(tidy.State),
            _ => throw Invalid("Así no se puede anotar una respuesta. Vuelve a cargar la página."),
        };
    }

    private static FichaEdit Fit(Question question, string language, FichaEdit edit) => question.Type switch
    {
        AnswerType.YesNo => YesNo(language, edit),
        AnswerType.Number => Number(language, edit),
        AnswerType.Date => Date(language, edit),
        AnswerType.Choice or AnswerType.Rating when !question.Options.IsEmpty => Choice(question, edit),
        _ => edit.Text is null ? throw Invalid("Escribe la respuesta con palabras.") : edit with { YesNo = null, Number = null, Date = null },
    };

    private static FichaEdit YesNo(string language, FichaEdit edit)
    {
        var said = edit.Text is { } text ? Said(text) : null;
        if ((edit.YesNo ?? said) is not { } yes)
            throw Invalid("Contesta sí o no. Si hace falta, añade detrás una aclaración.");
        if (said is not null && said != yes)
            throw Invalid("Has elegido una cosa y el texto empieza por la contraria. Deja una de las dos.");
        var word = (yes, language) switch { (true, "en") => "Yes", (true, _) => "Sí", _ => "No" };
        return Only(edit) with { YesNo = yes, Text = edit.Text is null ? word : said is null ? $"{word}, {edit.Text}" : edit.Text };
    }

    private static FichaEdit Number(string language, FichaEdit edit)
    {
        var match = edit.Text is { } text ? NumberThenWords().Match(text) : Match.Empty;
        var number = edit.Number ?? (match.Success ? Read(match.Groups["number"].Value, language) : null);
        if (number is not { } value || Math.Abs(value) > MostNumber)
            throw Invalid("Escribe un número, por ejemplo 3. Detrás puedes añadir una aclaración.");
        return Only(edit) with { Number = value, Text = edit.Text ?? value.ToString(CultureInfo.GetCultureInfo(language)) };
    }

    private static FichaEdit Date(string language, FichaEdit edit)
    {
        var day = edit.Date ?? (edit.Text is { } text && DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null);
        if (day is not { } date || date < FirstDay || date > LastDay)
            throw Invalid("Escribe una fecha con día, mes y año, por ejemplo 23/11/2026.");
        return Only(edit) with { Date = date, Text = date.ToString("d/M/yyyy", CultureInfo.InvariantCulture) };
    }

    private static FichaEdit Choice(Question question, FichaEdit edit)
    {
        var chosen = question.Options.FirstOrDefault(option => edit.Text is { } text && CultureInfo.InvariantCulture.CompareInfo.Compare(
            option, text, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0);
        var options = string.Join(", ", question.Options);
        return chosen is null ? throw Invalid($"Elige una de estas respuestas: {options}.") : Only(edit) with { Text = chosen };
    }

    private static FichaEdit Only(FichaEdit edit) => edit with { YesNo = null, Number = null, Date = null };

    private static bool? Said(string text) => FirstWord().Match(text).Value.ToLowerInvariant() switch
    {
        "sí" or "si" or "yes" => true,
        "no" => false,
        _ => null,
    };

    /// <summary>1.200,5 in Spanish and Catalan, 1,200.5 in English; a lone mark before other than three digits is the decimal one.</summary>
    private static decimal? Read(string text, string language)
    {
        var (group, point) = language == "en" ? (',', '.') : ('.', ',');
        var grouped = Regex.IsMatch(text, $@"^-?\d{{1,3}}(\{group}\d{{3}})+(\{point}\d+)?$");
        var plain = grouped ? text.Replace($"{group}", "").Replace(point, '.') : text.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static PortalException Invalid(string sentence) => new(PortalError.Invalid, sentence);

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^(?<number>-?\d[\d.,]*(?<![.,]))(?:[\s.,;:].*)?$", RegexOptions.Singleline)]
    private static partial Regex NumberThenWords();
}
