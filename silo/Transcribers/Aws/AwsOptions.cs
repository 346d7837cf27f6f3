using Microsoft.Extensions.Options;
using Portal.Transcribers.Aws.Jobs;

namespace Portal.Transcribers.Aws;

/// <summary>
/// Settings <c>Engines:Aws</c>: Amazon Transcribe. Keys are never settings of the portal: they come from AWS's standard chain (environment, profile, role of the
/// container or the machine), which needs <c>transcribe:StartStreamTranscription</c>.
/// </summary>
public sealed class AwsOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Engines:Aws";

    /// <summary>Region, for example <c>eu-west-1</c>. Empty: AWS is not offered.</summary>
    public string Region { get; init; } = "";

    /// <summary>Address of the streaming service where it is not the region's public one: a VPC endpoint. Empty: the public one.</summary>
    public string StreamingAddress { get; init; } = "";

    /// <summary>Address of the service for all that is not a stream (jobs, vocabularies) where it is not the region's public one: a VPC endpoint. Empty: the public one.</summary>
    public string Address { get; init; } = "";

    /// <summary>Uploads as jobs, where a bucket is named.</summary>
    public AwsJobsOptions Jobs { get; init; } = new();

    /// <summary>ISO 639-1 language → Transcribe's language code.</summary>
    public Dictionary<string, string> Languages { get; init; } = new() { ["es"] = "es-ES", ["ca"] = "ca-ES", ["en"] = "en-GB" };

    /// <summary>ISO 639-1 language → name of a custom vocabulary of the account. None: one of the form's words.</summary>
    public Dictionary<string, string> Vocabularies { get; init; } = [];

    /// <summary>Whether the words of forms become vocabularies of the account, where none is named. The keys need <c>transcribe:GetVocabulary</c> and <c>transcribe:CreateVocabulary</c>.</summary>
    public bool FormVocabulary { get; init; } = true;

    /// <summary>How soon partial words stop changing: <c>low</c>, <c>medium</c> or <c>high</c>.</summary>
    public string Stability { get; init; } = "high";

    /// <summary>How long the service may take to accept a connection.</summary>
    public TimeSpan ConnectWithin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How much sound in which somebody speaks may stay without any answer before the connection counts as dead; how long any other answer may take.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>A stream without sound for so long is ended by us: the service ends it after 15 s, as an error.</summary>
    public TimeSpan RestAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A stream so long is ended by us and another one begun: the service's limit is 4 hours.</summary>
    public TimeSpan LongestStream { get; init; } = TimeSpan.FromHours(3.9);

    /// <summary>How many times faster than the talk it is given what is stored, to catch up: the service is made for sound as it is spoken.</summary>
    public double FastestPace { get; init; } = 2;

    /// <summary>A pause between two words that makes two lines of them.</summary>
    public TimeSpan LinePause { get; init; } = TimeSpan.FromSeconds(0.7);

    /// <summary>How soon after it was wanted a vocabulary is asked for; the service needs minutes. Shorter in tests.</summary>
    internal TimeSpan VocabularyAskAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Where the streaming service is.</summary>
    public Uri Streaming => new(StreamingAddress.Length > 0 ? StreamingAddress : $"https://transcribestreaming.{Region}.amazonaws.com");

    /// <summary>Where the service is for all else.</summary>
    public Uri Service => new(Address.Length > 0 ? Address : $"https://transcribe.{Region}.amazonaws.com");
}

/// <summary>Refuses what cannot work, at start.</summary>
internal sealed class AwsOptionsValidation : IValidateOptions<AwsOptions>
{
    public ValidateOptionsResult Validate(string? name, AwsOptions options)
    {
        if (options.Region.Length > 0 && !options.Region.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            return Wrong(nameof(options.Region), "a region's name has small letters, digits and '-', for example eu-west-1.");
        foreach (var (what, address) in new[] { (nameof(options.StreamingAddress), options.StreamingAddress), (nameof(options.Address), options.Address) })
            if (address.Length > 0 && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "https" } or { Scheme: "http", IsLoopback: true }))
                return Wrong(what, "an address like https://vpce-1.transcribestreaming.eu-west-1.vpce.amazonaws.com is needed.");
        foreach (var language in options.Languages.Keys.Concat(options.Vocabularies.Keys))
            if (language.Length != 2 || !language.All(char.IsAsciiLetterLower))
                return Wrong($"{nameof(options.Languages)}:{language}", "the language is two small letters, for example 'es'.");
        if (options.Stability is not ("low" or "medium" or "high")) return Wrong(nameof(options.Stability), "low, medium or high.");
        foreach (var (what, time) in new[]
        {
            (nameof(options.ConnectWithin), options.ConnectWithin), (nameof(options.AnswerWithin), options.AnswerWithin), (nameof(options.RestAfter), options.RestAfter),
            (nameof(options.LongestStream), options.LongestStream), (nameof(options.LinePause), options.LinePause),
        })
            if (time <= TimeSpan.Zero) return Wrong(what, "must be more than zero.");
        if (options.FastestPace is not >= 1) return Wrong(nameof(options.FastestPace), "must be 1 or more: slower than the talk would never catch up.");
        return options.Jobs.Wrong(options.Region).ToList() is { Count: > 0 } wrong ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }

    private static ValidateOptionsResult Wrong(string what, string why) => ValidateOptionsResult.Fail($"{AwsOptions.Section}:{what}: {why}");
}
