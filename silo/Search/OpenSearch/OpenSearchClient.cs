using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Amazon.Runtime;
using Microsoft.Extensions.Options;
using Portal.Checks;
using Portal.Hosting;
using Portal.Storage;

namespace Portal.Search.OpenSearch;

/// <summary>
/// Requests to OpenSearch's REST API. All of ours can be made again, so those it is too busy for, or that got no answer, are: a few times, ever more slowly.
/// What goes wrong is an <see cref="IOException"/> with OpenSearch's own name for the reason: never with its sentence, which may hold words of a query.
/// </summary>
internal sealed class OpenSearchClient : IDisposable
{
    private const int Tries = 5;

    private readonly OpenSearchOptions options;
    private readonly Func<Task<ImmutableCredentials>> keys;
    private readonly TimeProvider time;
    private readonly HttpClient http;

    public OpenSearchClient(IOptions<OpenSearchOptions> options, Func<Task<ImmutableCredentials>> keys, TimeProvider time)
    {
        (this.options, this.keys, this.time) = (options.Value, keys, time);
        http = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            BaseAddress = new(this.options.Address),
            Timeout = this.options.AnswerWithin,
            MaxResponseContentBufferSize = this.options.MostAnswerBytes,
        };
        if (this.options.User.Length > 0)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{this.options.User}:{this.options.Password}")));
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>
    /// What OpenSearch answers; its answer to a refusal only when it is one of <paramref name="expected"/>.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path: letters, digits, '-', '_' and '/'.</param>
    /// <param name="query">Parameters, sorted by name.</param>
    /// <param name="body">JSON, or lines of JSON for <c>_bulk</c>; null for none.</param>
    /// <param name="expected">Reasons for a refusal that are an answer, too; the status where it has no reason.</param>
    /// <param name="cancellation">Gives up.</param>
    internal async Task<JsonElement> Ask(
        HttpMethod method, string path, string query, ReadOnlyMemory<byte>? body, string[] expected, CancellationToken cancellation)
    {
        for (var (tried, pause) = (1, options.AgainAfter); ; tried++, pause *= 2)
        {
            try
            {
                using var request = await Request(method, path, query, body, cancellation);
                using var response = await http.SendAsync(request, cancellation);
                var answer = await Read(response, cancellation);
                if (response.IsSuccessStatusCode || expected.Contains(ReasonOf(answer) is { Length: > 0 } reason ? reason : $"{(int)response.StatusCode}"))
                    return answer;
                if (tried == Tries || !IsForTheMoment(response.StatusCode))
                    throw new StoreRefusedException($"OpenSearch refused: {(int)response.StatusCode} {ReasonOf(answer)}.", OutsideFaults.OfStatus((int)response.StatusCode));
            }
            catch (HttpRequestException endless) when (endless.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
            {
                throw new StoreRefusedException("OpenSearch's answer is too long.", OutsideFault.Nonsense, endless);
            }
            catch (Exception silent) when (!cancellation.IsCancellationRequested && silent is HttpRequestException or OperationCanceledException { InnerException: TimeoutException })
            {
                if (tried == Tries)
                    throw new StoreRefusedException("OpenSearch does not answer.", null, silent);
            }

            await Task.Delay(pause, time, cancellation);
        }
    }

    /// <summary>Whether what was refused may be taken a moment later.</summary>
    internal static bool IsForTheMoment(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>OpenSearch's name for what went wrong; nothing when nothing did.</summary>
    internal static string ReasonOf(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("error", out var error)
        && error.ValueKind == JsonValueKind.Object && error.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && name.Length < 100 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? name
            : "";

    /// <summary>What an answer holds. One of another shape (a proxy's own, for example) is a fault like one that cannot be read, and no word of it goes on.</summary>
    internal static T In<T>(JsonElement answer, Func<JsonElement, T> held)
    {
        try
        {
            return held(answer);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or OverflowException)
        {
            throw Unreadable(e);
        }
    }

    private static StoreRefusedException Unreadable(Exception why) => new("OpenSearch's answer cannot be read.", OutsideFault.Nonsense, why);

    private async Task<HttpRequestMessage> Request(HttpMethod method, string path, string query, ReadOnlyMemory<byte>? body, CancellationToken cancellation)
    {
        var request = new HttpRequestMessage(method, new Uri(http.BaseAddress!, query.Length > 0 ? $"{path}?{query}" : path));
        if (body is { } bytes)
        {
            request.Content = new ReadOnlyMemoryContent(bytes);
            request.Content.Headers.ContentType = new(path == "/_bulk" ? "application/x-ndjson" : "application/json");
        }

        if (options.Region.Length > 0)
            OpenSearchSignature.Sign(request, path, query, body, options.Region, await Key(cancellation), time.GetUtcNow());
        return request;
    }

    private async Task<ImmutableCredentials> Key(CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.AnswerWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            return await AwsChain.Of(keys, e => new StoreRefusedException("AWS's chain has no keys for OpenSearch.", OutsideFault.KeyMissing, e), either.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new StoreRefusedException("AWS's chain does not say which keys are for OpenSearch.", OutsideFault.KeyMissing, e);
        }
    }

    // A proxy in between may answer with a page instead.
    private static async Task<JsonElement> Read(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellation);
            return document.RootElement.Clone();
        }
        catch (JsonException unreadable)
        {
            return response.IsSuccessStatusCode ? throw Unreadable(unreadable) : default;
        }
    }
}
