using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;
using Portal.Transcribers.Files;
using Portal.Transcription;

namespace Portal.Transcribers.Aws;

/// <summary>
/// What Amazon Transcribe answers besides its streams: JSON 1.1, the action in a header, each question signed (Signature Version 4):
/// https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Operations_Amazon_Transcribe_Service.html.
/// </summary>
internal sealed class TranscribeApi(AwsOptions options, Func<Task<ImmutableCredentials>> keys, TimeProvider time) : IDisposable
{
    private const string Json = "application/x-amz-json-1.1";
    private const int MostAnswerBytes = 256 * 1024;

    private readonly HttpClient http = new(new SocketsHttpHandler { ConnectTimeout = options.ConnectWithin, AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>
    /// The answer. Throws <see cref="AwsRefusedException"/> when the service says no, and <see cref="EngineUnavailableException"/> when it says nothing, too late, or
    /// nothing that could be an answer.
    /// </summary>
    public async Task<TAnswer> Ask<TQuestion, TAnswer>(string action, TQuestion question, JsonTypeInfo<TQuestion> asked, JsonTypeInfo<TAnswer> answered, CancellationToken cancellation)
        where TAnswer : class
    {
        try
        {
            return JsonSerializer.Deserialize((await Tell(action, question, asked, cancellation)).Span, answered) ?? throw new EngineUnavailableException(AwsTranscriber.Name, new JsonException());
        }
        catch (JsonException e)
        {
            throw new EngineUnavailableException(AwsTranscriber.Name, e);
        }
    }

    /// <summary>The same where the answer does not matter.</summary>
    public async Task<ReadOnlyMemory<byte>> Tell<TQuestion>(string action, TQuestion question, JsonTypeInfo<TQuestion> asked, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.AnswerWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var message = Signed(action, JsonSerializer.SerializeToUtf8Bytes(question, asked), await AwsKeys.Of(keys, either.Token));
            using var answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var body = await BoundedAnswer.Read(await answer.Content.ReadAsStreamAsync(either.Token), MostAnswerBytes, AwsTranscriber.Name, either.Token);
            return answer.IsSuccessStatusCode ? body : throw new AwsRefusedException(TranscribeError.In(answer.Headers, body.Span), (int)answer.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || e is OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new EngineUnavailableException(AwsTranscriber.Name, e);
        }
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Signed(string action, byte[] body, ImmutableCredentials key)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var address = new Uri(options.Service, "/");
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["content-type"] = Json,
            ["host"] = address.IsDefaultPort ? address.Host : address.Authority,
            ["x-amz-date"] = now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
            ["x-amz-target"] = $"Transcribe.{action}",
        };
        if (key.UseToken) headers["x-amz-security-token"] = key.Token;

        var names = string.Join(';', headers.Keys);
        var canonical = $"POST\n/\n\n{string.Concat(headers.Select(h => $"{h.Key}:{h.Value}\n"))}\n{names}\n{Convert.ToHexStringLower(SHA256.HashData(body))}";
        var signed = AWS4Signer.ComputeSignature(key, options.Region, now, StreamRequest.Service, names, canonical);

        var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(Json) } };
        var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        foreach (var (name, value) in headers)
            if (name is not ("content-type" or "host")) message.Headers.TryAddWithoutValidation(name, value);
        message.Headers.TryAddWithoutValidation("authorization", signed.ForAuthorizationHeader);
        return message;
    }
}
