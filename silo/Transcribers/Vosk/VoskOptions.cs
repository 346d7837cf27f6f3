using Microsoft.Extensions.Options;

namespace Portal.Transcribers.Vosk;

/// <summary>Settings <c>Engines:Vosk</c>: vosk-server, one address per language, for it serves one model.</summary>
public sealed class VoskOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Engines:Vosk";

    /// <summary>ISO 639-1 language → WebSocket address, for example <c>es = ws://vosk-es:2700</c>. Empty: vosk is not offered.</summary>
    public Dictionary<string, string> Addresses { get; init; } = [];

    /// <summary>How long the server may take to accept a connection.</summary>
    public TimeSpan ConnectWithin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the server may leave sound unanswered before the connection counts as dead: it answers every chunk.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A pause between two words that makes two lines of them, so that a short answer does not melt into the question before it.</summary>
    public TimeSpan LinePause { get; init; } = TimeSpan.FromSeconds(0.7);
}

/// <summary>Refuses addresses that cannot work, at start.</summary>
internal sealed class VoskOptionsValidation : IValidateOptions<VoskOptions>
{
    public ValidateOptionsResult Validate(string? name, VoskOptions options)
    {
        foreach (var (language, address) in options.Addresses)
        {
            if (language.Length != 2 || !language.All(char.IsAsciiLetterLower))
                return ValidateOptionsResult.Fail($"{VoskOptions.Section}:Addresses:{language}: the language is two small letters, for example 'es'.");
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("ws" or "wss"))
                return ValidateOptionsResult.Fail($"{VoskOptions.Section}:Addresses:{language}: an address like ws://localhost:2700 is needed.");
        }
        if (options.ConnectWithin <= TimeSpan.Zero) return ValidateOptionsResult.Fail($"{VoskOptions.Section}:ConnectWithin must be more than zero.");
        if (options.AnswerWithin <= TimeSpan.Zero) return ValidateOptionsResult.Fail($"{VoskOptions.Section}:AnswerWithin must be more than zero.");
        if (options.LinePause <= TimeSpan.Zero) return ValidateOptionsResult.Fail($"{VoskOptions.Section}:LinePause must be more than zero.");
        return ValidateOptionsResult.Success;
    }
}
