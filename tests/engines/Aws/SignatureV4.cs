using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Portal.Tests.Engines.Aws;

/// <summary>
/// Checks signatures as AWS describes them (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html), by hand: what the portal signs is
/// checked by something else than what signed it.
/// </summary>
internal sealed partial class SignatureV4(string accessKey, string secret)
{
    /// <summary>The signature of a request when it is right, else null.</summary>
    public Signed? Check(HttpRequest request, string payloadHash)
    {
        if (Authorization().Match(request.Headers.Authorization.ToString()) is not { Success: true } said || said.Groups["key"].Value != accessKey) return null;
        var names = said.Groups["headers"].Value.Split(';');
        // Amazon's JavaScript client signs the pseudo-header of HTTP/2, its other clients the name it stands for.
        if (!names.Contains("host") && !names.Contains(":authority") || !names.Contains("x-amz-date") || !names.Order(StringComparer.Ordinal).SequenceEqual(names)) return null;
        var canonical = new StringBuilder($"{request.Method}\n{request.Path}\n{Query(request)}\n");
        foreach (var name in names) canonical.Append(CultureInfo.InvariantCulture, $"{name}:{(name is "host" or ":authority" ? request.Host.Value : request.Headers[name].ToString().Trim())}\n");
        canonical.Append(CultureInfo.InvariantCulture, $"\n{said.Groups["headers"].Value}\n{payloadHash}");
        var scope = said.Groups["scope"].Value;
        var toSign = $"AWS4-HMAC-SHA256\n{request.Headers["x-amz-date"]}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())))}";
        var signature = Hex(HMACSHA256.HashData(SigningKey(scope), Encoding.UTF8.GetBytes(toSign)));
        return signature == said.Groups["signature"].Value ? new(scope, signature) : null;
    }

    /// <summary>The next link of a chain of signed events; null when it does not hold.</summary>
    public Signed? Check(EventMessage message, Signed before)
    {
        if (message.Time(":date") is not { } date || message.Binary(":chunk-signature") is not { } said) return null;
        var scope = string.Join('/', [date.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture), .. before.Scope.Split('/')[1..]]);
        var toSign = string.Join('\n',
            "AWS4-HMAC-SHA256-PAYLOAD",
            date.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
            scope,
            before.Signature,
            Hex(SHA256.HashData(EventMessage.WriteHeaders([(":date", date)]))),
            Hex(SHA256.HashData(message.Payload)));
        var signature = HMACSHA256.HashData(SigningKey(scope), Encoding.UTF8.GetBytes(toSign));
        return signature.AsSpan().SequenceEqual(said) ? new(before.Scope, Hex(signature)) : null;
    }

    private static string Query(HttpRequest request) => string.Join('&', request.Query
        .SelectMany(q => q.Value.Select(v => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(v ?? "")}"))
        .Order(StringComparer.Ordinal));

    private byte[] SigningKey(string scope) =>
        scope.Split('/').Aggregate(Encoding.UTF8.GetBytes($"AWS4{secret}"), (key, part) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part)));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    [GeneratedRegex("^AWS4-HMAC-SHA256 Credential=(?<key>[^/]+)/(?<scope>[^,]+), ?SignedHeaders=(?<headers>[^,]+), ?Signature=(?<signature>[0-9a-f]{64})$")]
    private static partial Regex Authorization();
}

/// <summary>A signature that is right.</summary>
internal sealed record Signed(string Scope, string Signature);
