using System.Globalization;
using System.Security.Cryptography;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;

namespace Portal.Search.OpenSearch;

/// <summary>Signature Version 4 for Amazon OpenSearch Service (https://docs.aws.amazon.com/opensearch-service/latest/developerguide/request-signing.html).</summary>
internal static class OpenSearchSignature
{
    private const string Service = "es";

    internal static void Sign(
        HttpRequestMessage request, string path, string query, ReadOnlyMemory<byte>? body, string region, ImmutableCredentials keys, DateTimeOffset now)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData((body ?? ReadOnlyMemory<byte>.Empty).Span));
        var address = request.RequestUri!;
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = address.IsDefaultPort ? address.Host : address.Authority,
            ["x-amz-content-sha256"] = hash,
            ["x-amz-date"] = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
        };
        if (keys.UseToken)
            headers["x-amz-security-token"] = keys.Token;

        var names = string.Join(';', headers.Keys);
        var canonical = $"{request.Method}\n{path}\n{query}\n{string.Concat(headers.Select(h => $"{h.Key}:{h.Value}\n"))}\n{names}\n{hash}";
        var signed = AWS4Signer.ComputeSignature(keys, region, now.UtcDateTime, Service, names, canonical);
        foreach (var (name, value) in headers)
        {
            if (name != "host")
                request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Headers.TryAddWithoutValidation("authorization", signed.ForAuthorizationHeader);
    }
}
