using System.Security.Cryptography;
using System.Text;

namespace Portal.Privacy;

/// <summary>
/// A person's key in use. Sealed bytes are: version (1 byte, 1), nonce (12), tag (16), ciphertext; AES-256-GCM (NIST SP 800-38D).
/// The purpose (which table, which row) is authenticated with the bytes, so that a body cannot be moved to another place.
/// </summary>
public sealed class PersonKey(byte[] key)
{
    private const byte FormatVersion = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int Overhead = 1 + NonceBytes + TagBytes;

    /// <summary>Seals bytes for one purpose, for example <c>fact/{conversation}/{version}</c>.</summary>
    public byte[] Seal(ReadOnlySpan<byte> clear, string purpose)
    {
        var sealedBytes = new byte[Overhead + clear.Length];
        sealedBytes[0] = FormatVersion;
        var nonce = sealedBytes.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, clear, sealedBytes.AsSpan(Overhead), sealedBytes.AsSpan(1 + NonceBytes, TagBytes), Encoding.UTF8.GetBytes(purpose));
        return sealedBytes;
    }

    /// <summary>Opens sealed bytes; throws <see cref="CryptographicException"/> when they were changed or belong elsewhere.</summary>
    public byte[] Open(ReadOnlySpan<byte> sealedBytes, string purpose)
    {
        if (sealedBytes.Length < Overhead || sealedBytes[0] != FormatVersion)
            throw new CryptographicException("Not a sealed body of a known version.");
        var clear = new byte[sealedBytes.Length - Overhead];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(sealedBytes.Slice(1, NonceBytes), sealedBytes[Overhead..], sealedBytes.Slice(1 + NonceBytes, TagBytes), clear, Encoding.UTF8.GetBytes(purpose));
        return clear;
    }

    /// <summary>A keyed hash (HMAC-SHA-256 cut to 16 bytes): tells equal from different without revealing content.</summary>
    public byte[] Hash(ReadOnlySpan<byte> clear) => HMACSHA256.HashData(Derive("hash"), clear)[..16];

    /// <summary>A 256-bit key for one purpose (HKDF-SHA-256, RFC 5869).</summary>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: Encoding.UTF8.GetBytes(purpose));
}
