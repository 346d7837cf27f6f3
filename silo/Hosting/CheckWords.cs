using System.Globalization;
using Portal.Checks;

namespace Portal.Hosting;

/// <summary>A check in lines for the console: what the screen says with icons and colours.</summary>
internal sealed record CheckWords(string Locale, string Works, string Heard, string Recordings, string Analyst, string Store, string Index, string Wrong, Func<int, int, string> Count)
{
    private const string Browser = "El reconocimiento del navegador se prueba en cada navegador.";

    /// <summary>In one of <see cref="ServerSentences.Languages"/>.</summary>
    public static CheckWords In(string language) => language switch
    {
        "ca" => new("ca", "funciona", "ha sentit «{0}»", "gravacions", "model", "magatzem de gravacions", "índex de cerca",
            "Amb aquests ajustos el portal no arrenca:", (well, all) => $"funcionen {well} de {all}"),
        "en" => new("en", "works", "heard “{0}”", "recordings", "model", "store of recordings", "search index",
            "With these settings the portal does not start:", (well, all) => $"{well} of {all} work"),
        _ => new("es", "funciona", "ha oído «{0}»", "grabaciones", "modelo", "almacén de grabaciones", "índice de búsqueda",
            "Con estos ajustes el portal no arranca:", (well, all) => $"funcionan {well} de {all}"),
    };

    /// <summary>What came of all of it.</summary>
    public string Sum(int well, int all) => $"{Count(well, all)} · {ServerSentences.In(Locale, Browser)}";

    /// <summary>One result in a line.</summary>
    public string Line(CheckResult result)
    {
        var seconds = (result.Milliseconds / 1000.0).ToString("0.0", CultureInfo.GetCultureInfo(Locale));
        var heard = result.Heard is { } words ? $" ({string.Format(CultureInfo.InvariantCulture, Heard, words)})" : "";
        var how = result.State == CheckState.Works ? Works : ServerSentences.In(Locale, result.Problem ?? "");
        return $"{(result.State == CheckState.Works ? "✓" : "✗")} {What(result)} · {seconds} s · {how}{heard}";
    }

    private string What(CheckResult result)
    {
        var about = result.Kind switch
        {
            CheckKind.Recordings => $"{result.Name}, {Recordings}",
            CheckKind.Analyst => $"{result.Name}, {Analyst}",
            CheckKind.Store => Store,
            CheckKind.Index => Index,
            _ => result.Name,
        };
        return result.Language is { } language ? $"{about} ({language})" : about;
    }
}
