using System.Text.Json;
using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser.Running;

/// <summary>A talk of three hours, 3,600 lines, and its first quarter of an hour wait as files to be uploaded; the engine <c>scripted</c> tells their lines.</summary>
public sealed class LongTalkStage : Stage
{
    public const int Lines = 3_600;
    public const int FewLines = 300;
    private const int LineMs = 3_000;
    private const int Rate = 8_000;

    private static readonly string[] Said =
    [
        "Pues mire, la verdad es que llevamos así desde el verano y no sabemos bien a quién preguntar.",
        "Claro.",
        "Mi hermana trabaja por las mañanas y yo me quedo con los niños, y por la tarde al revés, así que entre las dos nos vamos apañando como podemos.",
        "¿Y eso desde cuándo?",
        "No se lo sabría decir ahora mismo.",
        "Tome usted el tiempo que necesite, que no hay ninguna prisa.",
    ];

    private readonly DirectoryInfo files = Directory.CreateTempSubdirectory("portal-long-");

    /// <summary>Three hours of tones that come and go.</summary>
    public string Long => Path.Combine(files.FullName, "tres-horas.wav");

    /// <summary>A quarter of an hour of them.</summary>
    public string Short => Path.Combine(files.FullName, "un-cuarto.wav");

    private protected override bool PlaysOnce => false;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        files.Delete(recursive: true);
    }

    protected override async Task<IReadOnlyDictionary<string, string>> Settings()
    {
        var lines = Enumerable.Range(1, Lines).Select(number => new
        {
            role = number % 2 == 0 ? "interviewee" : "interviewer",
            text = $"{Said[(number - 1) % Said.Length]} Fin de la línea {number}.",
            fromMs = (number - 1) * LineMs,
            toMs = (number * LineMs) - 300,
        });
        await File.WriteAllTextAsync(Path.Combine(files.FullName, "larga.json"), JsonSerializer.Serialize(lines));
        await Write(Long, Lines);
        await Write(Short, FewLines);
        return new Dictionary<string, string> { ["Engines__Scripted__Folder"] = files.FullName, ["Engines__Scripted__Default"] = "larga" };
    }

    private protected override Task<short[]> Hear() => Task.FromResult(new short[16_000]);

    private static async Task Write(string path, int lines)
    {
        var seconds = lines * LineMs / 1_000;
        var loudness = Enumerable.Range(1, 10).Select(level => Enumerable.Range(0, Rate).Select(i => (byte)(128 + (level * 12 * Math.Sin(i * 0.17)))).ToArray()).ToArray();
        await using var file = File.Create(path);
        await file.WriteAsync(Wav.Header8Bit(seconds * Rate, Rate));
        for (var second = 0; second < seconds; second++) await file.WriteAsync(loudness[second * 7 % 10]);
    }
}
