using Microsoft.Extensions.Options;

namespace Portal.Transcribers.Deepgram;

/// <summary>Settings <c>Engines:Deepgram</c>.</summary>
public sealed class DeepgramOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Engines:Deepgram";

    /// <summary>The account's key: from the environment (<c>Engines__Deepgram__Key</c>), a file of secrets or the user's secrets, never from a file of the repository. Empty: Deepgram is not offered.</summary>
    public string Key { get; init; } = "";

    /// <summary>The API's address: another one for the European region or for one's own installation.</summary>
    public string Address { get; init; } = "https://api.deepgram.com";

    /// <summary>The model.</summary>
    public string Model { get; init; } = "nova-3";

    /// <summary>ISO 639-1 languages it is offered for.</summary>
    public string[] Languages { get; init; } = ["es", "ca", "en"];

    /// <summary>The silence that ends an utterance. Longer than the service's own 10 ms: people who look for their words pause.</summary>
    public TimeSpan Endpointing { get; init; } = TimeSpan.FromSeconds(0.7);

    /// <summary>How long the service may take to accept a connection.</summary>
    public TimeSpan ConnectWithin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How much sound in which somebody speaks may stay without any answer before the connection counts as dead.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A pause of the talk is bridged with a word of ours this often: the service leaves after 10 s without one.</summary>
    public TimeSpan KeepAliveEvery { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>A pause between two words that makes two lines of them.</summary>
    public TimeSpan LinePause { get; init; } = TimeSpan.FromSeconds(0.7);
}

/// <summary>Refuses what cannot work, at start.</summary>
internal sealed class DeepgramOptionsValidation : IValidateOptions<DeepgramOptions>
{
    public ValidateOptionsResult Validate(string? name, DeepgramOptions options)
    {
        if (options.Key.Any(c => c is < '!' or > '~')) return Wrong(nameof(options.Key), "a key has no spaces and no line breaks.");
        if (!(Uri.TryCreate(options.Address, UriKind.Absolute, out var uri) && uri is { Scheme: "https" } or { Scheme: "http", IsLoopback: true }))
            return Wrong(nameof(options.Address), "an address like https://api.deepgram.com is needed.");
        if (options.Model.Length == 0) return Wrong(nameof(options.Model), "a model is needed, for example nova-3.");
        foreach (var language in options.Languages)
            if (language.Length != 2 || !language.All(char.IsAsciiLetterLower)) return Wrong(nameof(options.Languages), "a language is two small letters, for example 'es'.");
        foreach (var (what, time) in new[]
        {
            (nameof(options.Endpointing), options.Endpointing), (nameof(options.ConnectWithin), options.ConnectWithin), (nameof(options.AnswerWithin), options.AnswerWithin),
            (nameof(options.KeepAliveEvery), options.KeepAliveEvery), (nameof(options.LinePause), options.LinePause),
        })
            if (time <= TimeSpan.Zero) return Wrong(what, "must be more than zero.");
        return ValidateOptionsResult.Success;
    }

    private static ValidateOptionsResult Wrong(string what, string why) => ValidateOptionsResult.Fail($"{DeepgramOptions.Section}:{what}: {why}");
}
