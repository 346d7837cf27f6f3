using System.Text.RegularExpressions;

namespace Portal.Hosting;

/// <summary>
/// What the server says in Spanish, in the operator's language, for the console. The catalogues are those of the screens, taken along when this is built, so nobody
/// translates a sentence twice.
/// </summary>
internal static partial class ServerSentences
{
    /// <summary>Languages of the screens.</summary>
    public static readonly string[] Languages = ["es", "ca", "en"];

    /// <summary>The sentence in that language; as it is where nobody translated it.</summary>
    public static string In(string language, string sentence) => language == "es" ? sentence : Catalogue(language).GetValueOrDefault(sentence, sentence);

    private static Dictionary<string, string> Catalogue(string language)
    {
        using var file = typeof(ServerSentences).Assembly.GetManifestResourceStream($"Portal.Sentences.{language}.ts")
            ?? throw new InvalidOperationException($"The sentences in '{language}' are missing.");
        using var reader = new StreamReader(file);
        var catalogue = new Dictionary<string, string>();
        foreach (Match entry in Entry().Matches(reader.ReadToEnd())) catalogue[Plain(entry.Groups["spanish"])] = Plain(entry.Groups["other"]);
        return catalogue;
    }

    private static string Plain(Group quoted) => Regex.Unescape(quoted.Value);

    [GeneratedRegex("""^\s+(?<a>['"])(?<spanish>(?:\\.|(?!\k<a>).)*)\k<a>:\s*(?<b>['"])(?<other>(?:\\.|(?!\k<b>).)*)\k<b>,""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
