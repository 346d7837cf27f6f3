namespace Portal.Processing;

/// <summary>The words around the topics of a title, in one language.</summary>
/// <param name="First">The first talk with a person.</param>
/// <param name="Later">Any other one.</param>
/// <param name="Notes">What was written down without a recording.</param>
/// <param name="And">Before the last of several.</param>
internal sealed record TitleWords(string First, string Later, string Notes, string And)
{
    private static readonly TitleWords Spanish = new("Primera entrevista", "Otra entrevista", "Notas", "y")
    {
        AlsoAbout = "También se habló de {0}",
    };

    private static readonly TitleWords Catalan = new("Primera entrevista", "Una altra entrevista", "Notes", "i")
    {
        AlsoAbout = "També es va parlar de {0}",
    };

    private static readonly TitleWords English = new("First interview", "Another interview", "Notes", "and")
    {
        AlsoAbout = "They also talked about {0}",
    };

    private string AlsoAbout { get; init; } = "";

    public static TitleWords In(string language) => language switch { "ca" => Catalan, "en" => English, _ => Spanish };

    public string Also(IReadOnlyList<string> topics) => $"{string.Format(System.Globalization.CultureInfo.InvariantCulture, AlsoAbout, Join(topics))}.";

    /// <summary>«vivienda, salud y trabajo»; Spanish says «e» before the sound of an i.</summary>
    public string Join(IEnumerable<string> topics)
    {
        var all = topics.ToList();
        if (all.Count == 1) return all[0];
        var and = this == Spanish && all[^1].StartsWith('i') ? "e" : And;
        return $"{string.Join(", ", all.SkipLast(1))} {and} {all[^1]}";
    }
}
