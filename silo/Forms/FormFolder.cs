using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal.Forms;

/// <summary>Reads the JSON files of a folder of questionnaires; what does not fit is told by file and field.</summary>
internal static class FormFolder
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The folder that comes with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "Forms");

    /// <summary>The folders to read, the shipped one first; an extra folder must exist.</summary>
    public static IEnumerable<string> Of(string? extra)
    {
        yield return Shipped;
        if (string.IsNullOrWhiteSpace(extra)) yield break;
        if (!Directory.Exists(extra)) throw new InvalidDataException($"The folder of additional forms does not exist: {extra}");
        yield return extra;
    }

    public static bool IsSpeech(string file) => Path.GetFileName(file).StartsWith("speech.", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);

    public static T Read<T>(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return JsonSerializer.Deserialize<T>(stream, Options) ?? throw Wrong(file, "$", "is empty");
        }
        catch (JsonException error)
        {
            throw Wrong(file, error.Path ?? "$", $"line {error.LineNumber + 1}: {error.Message}");
        }
    }

    public static InvalidDataException Wrong(string file, string field, string what) =>
        new($"{Path.GetFileName(file)}: {field}: {what}");
}
