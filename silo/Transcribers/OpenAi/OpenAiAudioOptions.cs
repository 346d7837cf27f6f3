using Microsoft.Extensions.Options;

namespace Portal.Transcribers.OpenAi;

/// <summary>Settings <c>Engines:OpenAI</c>: OpenAI's audio transcriptions, or any server that speaks the same (Whisper servers of one's own).</summary>
public sealed class OpenAiAudioOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Engines:OpenAI";

    /// <summary>Where the API begins, with its version. Empty: OpenAI's. With neither this nor a key it is not offered.</summary>
    public string BaseAddress { get; init; } = "";

    /// <summary>The key: from the environment (<c>Engines__OpenAI__Key</c>), a file of secrets or the user's secrets, never from a file of the repository. A server of one's own may need none.</summary>
    public string Key { get; init; } = "";

    /// <summary>The model. One that tells speakers apart (<c>gpt-4o-transcribe-diarize</c>), or <c>whisper-1</c>, tells times too; of the others the times are counted from the sound.</summary>
    public string Model { get; init; } = "gpt-transcribe";

    /// <summary>What is asked for: <c>diarized_json</c>, <c>verbose_json</c> or <c>json</c>. Empty: the best that OpenAI's model of that name gives, <c>verbose_json</c> for models of others.</summary>
    public string Format { get; init; } = "";

    /// <summary>ISO 639-1 languages it is offered for.</summary>
    public string[] Languages { get; init; } = ["es", "ca", "en"];

    /// <summary>The longest piece it is given at once; longer recordings are cut in pauses. OpenAI takes 25 MB: 13 minutes. Zero: 10 min, 30 s where it tells no times.</summary>
    public TimeSpan LongestPiece { get; init; }

    /// <summary>How long the answer to one piece may take.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>A pause between two words that makes two lines of them.</summary>
    public TimeSpan LinePause { get; init; } = TimeSpan.FromSeconds(0.7);

    internal Uri Endpoint => new(BaseAddress.Length == 0 ? "https://api.openai.com/v1" : BaseAddress);

    internal string Wanted => Format.Length > 0 ? Format
        : Model.Contains("diarize", StringComparison.Ordinal) ? "diarized_json"
        : Model.Contains("gpt-", StringComparison.Ordinal) ? "json"
        : "verbose_json";

    /// <summary>Languages and words worth knowing are lists of their own, as <c>gpt-transcribe</c> has them, instead of one language and a prompt.</summary>
    internal bool TakesLists => Model.StartsWith("gpt-transcribe", StringComparison.Ordinal);

    internal TimeSpan Piece => LongestPiece > TimeSpan.Zero ? LongestPiece : Wanted == "json" ? TimeSpan.FromSeconds(30) : TimeSpan.FromMinutes(10);
}

/// <summary>Refuses what cannot work, at start.</summary>
internal sealed class OpenAiAudioOptionsValidation : IValidateOptions<OpenAiAudioOptions>
{
    public ValidateOptionsResult Validate(string? name, OpenAiAudioOptions options)
    {
        if (options.Key.Any(c => c is < '!' or > '~')) return Wrong(nameof(options.Key), "a key has no spaces and no line breaks.");
        // A server of one's own on a network of one's own may speak plain HTTP, but not with a key that others could read.
        if (options.BaseAddress.Length > 0 && !(Uri.TryCreate(options.BaseAddress, UriKind.Absolute, out var uri) && (uri.Scheme == "https" || uri.Scheme == "http" && (uri.IsLoopback || options.Key.Length == 0))))
            return Wrong(nameof(options.BaseAddress), "an address like https://api.openai.com/v1 is needed, and https where there is a key.");
        if (options.Model.Length == 0) return Wrong(nameof(options.Model), "a model is needed, for example whisper-1.");
        if (options.Format is not ("" or "diarized_json" or "verbose_json" or "json")) return Wrong(nameof(options.Format), "diarized_json, verbose_json or json.");
        foreach (var language in options.Languages)
            if (language.Length != 2 || !language.All(char.IsAsciiLetterLower)) return Wrong(nameof(options.Languages), "a language is two small letters, for example 'es'.");
        if (options.LongestPiece != TimeSpan.Zero && (options.LongestPiece < TimeSpan.FromSeconds(5) || options.LongestPiece > TimeSpan.FromHours(1)))
            return Wrong(nameof(options.LongestPiece), "must be between 5 seconds and an hour.");
        if (options.AnswerWithin <= TimeSpan.Zero) return Wrong(nameof(options.AnswerWithin), "must be more than zero.");
        if (options.LinePause <= TimeSpan.Zero) return Wrong(nameof(options.LinePause), "must be more than zero.");
        return ValidateOptionsResult.Success;
    }

    private static ValidateOptionsResult Wrong(string what, string why) => ValidateOptionsResult.Fail($"{OpenAiAudioOptions.Section}:{what}: {why}");
}
