using System.Globalization;
using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;
using Portal.Recordings;

namespace Portal.Transcribers.Aws;

/// <summary>
/// The request that opens a stream, signed (Signature Version 4): https://docs.aws.amazon.com/transcribe/latest/dg/streaming-setting-up.html.
/// Its own signature is the first link of the chain that signs the events.
/// </summary>
internal static class StreamRequest
{
    /// <summary>The service's name in signatures.</summary>
    public const string Service = "transcribe";

    private const string Path = "/stream-transcription";
    private const string SignedEvents = "STREAMING-AWS4-HMAC-SHA256-EVENTS";

    /// <summary>The request without its content, and its signature.</summary>
    public static (HttpRequestMessage Request, string Signature) Signed(AwsOptions options, string language, string? vocabulary, ImmutableCredentials keys, DateTimeOffset now)
    {
        var address = new Uri(options.Streaming, Path);
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["content-type"] = "application/vnd.amazon.eventstream",
            ["host"] = address.IsDefaultPort ? address.Host : address.Authority,
            ["x-amz-content-sha256"] = SignedEvents,
            ["x-amz-date"] = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
            ["x-amz-target"] = "com.amazonaws.transcribe.Transcribe.StartStreamTranscription",
            ["x-amzn-transcribe-enable-partial-results-stabilization"] = "true",
            ["x-amzn-transcribe-language-code"] = language,
            ["x-amzn-transcribe-media-encoding"] = "pcm",
            ["x-amzn-transcribe-partial-results-stability"] = options.Stability,
            ["x-amzn-transcribe-sample-rate"] = AudioFormat.SampleRate.ToString(CultureInfo.InvariantCulture),
            ["x-amzn-transcribe-show-speaker-label"] = "true",
        };
        if (vocabulary is not null) headers["x-amzn-transcribe-vocabulary-name"] = vocabulary;
        if (keys.UseToken) headers["x-amz-security-token"] = keys.Token;

        var names = string.Join(';', headers.Keys);
        var canonical = $"POST\n{Path}\n\n{string.Concat(headers.Select(h => $"{h.Key}:{h.Value}\n"))}\n{names}\n{SignedEvents}";
        var signed = AWS4Signer.ComputeSignature(keys, options.Region, now.UtcDateTime, Service, names, canonical);

        var request = new HttpRequestMessage(HttpMethod.Post, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        foreach (var (name, value) in headers)
            if (name is not ("content-type" or "host")) request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.TryAddWithoutValidation("authorization", signed.ForAuthorizationHeader);
        return (request, signed.Signature);
    }
}
