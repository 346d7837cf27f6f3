using System.Net;
using Amazon.Runtime;

namespace Portal.Tests.Stores.Blobs;

/// <summary>Stands between a client and its server: notes what is asked for and, if wished, lets every other request fail for the moment.</summary>
internal sealed class Noting : HttpClientFactory
{
    private readonly List<string?> encryption = [];
    private int requests;

    /// <summary>Whether the server is too busy for every other request, after it has read it.</summary>
    internal bool Fails { get; init; }

    /// <summary>How many requests failed.</summary>
    internal int Failed { get; private set; }

    /// <summary>The encryption asked for with each object that was begun.</summary>
    internal IReadOnlyList<string?> Encryption => encryption;

    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(new Between(this));

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    private sealed class Between(Noting notes) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var begins = request.Method == HttpMethod.Put && request.RequestUri!.Query.Length == 0 || request.RequestUri!.Query.StartsWith("?uploads", StringComparison.Ordinal);
            if (begins)
                notes.encryption.Add(request.Headers.TryGetValues("x-amz-server-side-encryption", out var values) ? values.Single() : null);
            if (!notes.Fails || ++notes.requests % 2 == 0)
                return await base.SendAsync(request, cancellationToken);
            if (request.Content is { } content)
                await content.CopyToAsync(Stream.Null, cancellationToken);
            notes.Failed++;
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)
            {
                RequestMessage = request,
                Content = new StringContent("<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>"),
            };
        }
    }
}
