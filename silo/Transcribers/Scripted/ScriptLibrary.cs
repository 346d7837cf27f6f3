using Microsoft.Extensions.Options;
using Portal.Recordings;

namespace Portal.Transcribers.Scripted;

/// <summary>The scripts that come with the program (<c>Scripts/</c> beside it) and those of <see cref="ScriptedOptions.Folder"/>.</summary>
public sealed class ScriptLibrary(IOptions<ScriptedOptions> options)
{
    private const int LongestName = 64;

    /// <summary>Letters, digits and '-': a name can never point outside the folders.</summary>
    public static bool IsName(string name) => name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>The script of that name, or the default one for null; null when there is none.</summary>
    public async Task<Script?> Find(string? name, CancellationToken cancellation = default)
    {
        name ??= options.Value.Default;
        if (Path(name, ".json") is { } json) return ScriptFormat.ParseJson(await File.ReadAllTextAsync(json, cancellation));
        if (Path(name, ".txt") is { } text) return ScriptFormat.ParseText(await File.ReadAllTextAsync(text, cancellation));
        return null;
    }

    /// <summary>The path of the script's sound (<c>name.wav</c>, for <see cref="IAudioDecoder"/>), or null when it has none.</summary>
    public string? Sound(string? name) => Path(name ?? options.Value.Default, ".wav");

    private string? Path(string name, string extension)
    {
        if (!IsName(name)) return null;
        return new[] { options.Value.Folder, System.IO.Path.Combine(AppContext.BaseDirectory, "Scripts") }
            .Where(folder => folder.Length > 0)
            .Select(folder => System.IO.Path.Combine(folder, name + extension))
            .FirstOrDefault(File.Exists);
    }
}
