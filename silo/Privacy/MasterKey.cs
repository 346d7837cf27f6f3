using System.Security.Cryptography;

namespace Portal.Privacy;

/// <summary>
/// The key above all keys: wraps the keys of persons and seals the states of grains. Read from its file once, at start
/// (<see cref="Load"/>); kept only in memory.
/// </summary>
internal sealed class MasterKey
{
    private PersonKey? wrapping;
    private PersonKey? states;
    private byte[]? fingerprint;

    /// <summary>Tells this master key from another one without revealing it.</summary>
    internal ReadOnlySpan<byte> Fingerprint => fingerprint ?? throw NotLoaded();

    internal void Load(ReadOnlySpan<byte> key)
    {
        wrapping = new PersonKey(Derive(key, "portal wrap 1"));
        states = new PersonKey(Derive(key, "portal states 1"));
        fingerprint = Derive(key, "portal fingerprint 1");
    }

    /// <summary>A fresh key for a person, wrapped for its row.</summary>
    internal byte[] WrapNew(Guid intervieweeId)
    {
        Span<byte> key = stackalloc byte[32];
        RandomNumberGenerator.Fill(key);
        return (wrapping ?? throw NotLoaded()).Seal(key, Purpose(intervieweeId));
    }

    /// <summary>Opens a person's key; it fits no other person.</summary>
    internal PersonKey Unwrap(Guid intervieweeId, byte[] wrapped) => new((wrapping ?? throw NotLoaded()).Open(wrapped, Purpose(intervieweeId)));

    internal byte[] SealState(ReadOnlySpan<byte> clear) => (states ?? throw NotLoaded()).Seal(clear, "grain-state");

    internal byte[] OpenState(ReadOnlySpan<byte> sealedBytes) => (states ?? throw NotLoaded()).Open(sealedBytes, "grain-state");

    private static string Purpose(Guid intervieweeId) => $"person-key/{intervieweeId:D}";

    private static byte[] Derive(ReadOnlySpan<byte> key, string purpose)
    {
        var derived = new byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, derived, [], System.Text.Encoding.UTF8.GetBytes(purpose));
        return derived;
    }

    private static InvalidOperationException NotLoaded() => new("The master key is read when the host starts; the host has not started.");
}
