using Microsoft.Extensions.Options;
using Portal.Processes;

namespace Portal.Transcribers.Command;

/// <summary>Settings <c>Engines:Command</c>: a program of this machine that reads a WAV file and writes what is said in it, for example whisper.cpp.</summary>
public sealed class CommandOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Engines:Command";

    /// <summary>The program: a name on the path, or a path. Empty: it is not offered.</summary>
    public string Program { get; init; } = "";

    /// <summary>
    /// Its arguments, one by one; no shell reads them. <c>{wav}</c> stands for the file to read, <c>{language}</c> for the language of the talk (<c>es</c>), and <c>{out}</c>, for a
    /// program that writes a file, for that file's name without its ending (<c>.json</c>, <c>.srt</c> or <c>.txt</c>, as the format has it).
    /// </summary>
    public string[] Arguments { get; init; } = [];

    /// <summary>What it writes: <c>text</c> (a line each, no times), <c>srt</c> (WebVTT too) or <c>json</c> (whisper.cpp's, or <c>segments</c> with start, end and text).</summary>
    public string Format { get; init; } = "text";

    /// <summary>ISO 639-1 languages it is offered for.</summary>
    public string[] Languages { get; init; } = ["es", "ca", "en"];

    /// <summary>The longest piece it is given at once; longer recordings are cut in pauses. Zero: 30 s for text, whose times are counted from the sound, else 10 min.</summary>
    public TimeSpan LongestPiece { get; init; }

    /// <summary>How many times the length of a piece it may take, a minute more for its start.</summary>
    public double TimesTheTalk { get; init; } = 4;

    /// <summary>Its address space, in megabytes, where the machine can limit it (<c>prlimit</c>): the model as a file counts besides the model as it is worked with. Enough for Whisper's large ones.</summary>
    public int MemoryMegabytes { get; init; } = 8192;

    /// <summary>A pause between two words that makes two lines of them.</summary>
    public TimeSpan LinePause { get; init; } = TimeSpan.FromSeconds(0.7);

    internal TimeSpan Piece => LongestPiece > TimeSpan.Zero ? LongestPiece : Format == "text" ? TimeSpan.FromSeconds(30) : TimeSpan.FromMinutes(10);
}

/// <summary>Refuses what cannot work, at start.</summary>
internal sealed class CommandOptionsValidation : IValidateOptions<CommandOptions>
{
    public ValidateOptionsResult Validate(string? name, CommandOptions options)
    {
        if (options.Program.Length == 0) return ValidateOptionsResult.Success;
        if (LimitedProcess.Find(options.Program) is null) return Wrong(nameof(options.Program), "there is no such program on this machine.");
        if (!options.Arguments.Any(argument => argument.Contains(CommandTranscriber.Wav, StringComparison.Ordinal))) return Wrong(nameof(options.Arguments), "one of them has to hold {wav}, the file to read.");
        if (options.Format is not ("text" or "srt" or "json")) return Wrong(nameof(options.Format), "text, srt or json.");
        foreach (var language in options.Languages)
            if (language.Length != 2 || !language.All(char.IsAsciiLetterLower)) return Wrong(nameof(options.Languages), "a language is two small letters, for example 'es'.");
        if (options.LongestPiece != TimeSpan.Zero && (options.LongestPiece < TimeSpan.FromSeconds(5) || options.LongestPiece > TimeSpan.FromHours(1)))
            return Wrong(nameof(options.LongestPiece), "must be between 5 seconds and an hour.");
        if (options.TimesTheTalk is not (> 0 and <= 1000)) return Wrong(nameof(options.TimesTheTalk), "must be more than zero, up to 1000.");
        if (options.MemoryMegabytes < 64) return Wrong(nameof(options.MemoryMegabytes), "must be at least 64.");
        if (options.LinePause <= TimeSpan.Zero) return Wrong(nameof(options.LinePause), "must be more than zero.");
        return ValidateOptionsResult.Success;
    }

    private static ValidateOptionsResult Wrong(string what, string why) => ValidateOptionsResult.Fail($"{CommandOptions.Section}:{what}: {why}");
}
