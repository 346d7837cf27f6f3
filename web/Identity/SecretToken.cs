using System.Buffers.Text;
using System.Security.Cryptography;

namespace Portal.Web.Identity;

/// <summary>The secret of a session or a link: 256 random bits. Only its hash leaves this node; only the browser keeps the token.</summary>
internal static class SecretToken
{
    private const int Bytes = 32;

    /// <summary>Characters of a token: base64url without padding.</summary>
    private const int Length = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The key of its grain, hexadecimal SHA-256 of the token; null for what cannot be a token.</summary>
    public static string? KeyOf(string? token)
    {
        if (token?.Length != Length || !Base64Url.IsValid(token))
            return null;
        return Convert.ToHexStringLower(SHA256.HashData(Base64Url.DecodeFromChars(token)));
    }
}
