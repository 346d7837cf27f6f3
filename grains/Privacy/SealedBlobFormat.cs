using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Portal.Privacy;

/// <summary>
/// How a large file is sealed so that any range of it opens alone. A header of 20 bytes: <c>PSB</c>, version 1, a random id (16). Then blocks of 64 KiB of
/// clear bytes, each AES-256-GCM (NIST SP 800-38D) under a key made for this file only, followed by its tag (16). The nonce is the block's number, and a mark
/// on the last block, which also authenticates the total length: no block can be moved, dropped, repeated or taken from another file.
/// The last block may be empty, and is when the file is.
/// </summary>
public sealed class SealedBlobFormat : IDisposable
{
    /// <summary>Bytes before the first block.</summary>
    public const int HeaderBytes = 20;

    /// <summary>Clear bytes of a block that is not the last.</summary>
    public const int BlockBytes = 64 * 1024;

    /// <summary>Bytes a block grows by being sealed.</summary>
    public const int TagBytes = 16;

    private static ReadOnlySpan<byte> Magic => [(byte)'P', (byte)'S', (byte)'B', 1];

    private readonly byte[] header;
    private readonly AesGcm aes;

    private SealedBlobFormat(PersonKey key, string name, byte[] header)
    {
        this.header = header;
        aes = new AesGcm(key.Derive($"blob/{name}/{Convert.ToHexString(header)}"), TagBytes);
    }

    /// <summary>Its header, to be written first.</summary>
    public ReadOnlyMemory<byte> Header => header;

    /// <summary>For a file that is about to be written; a file written again under its name gets another key.</summary>
    public static SealedBlobFormat New(PersonKey key, string name)
    {
        var header = new byte[HeaderBytes];
        Magic.CopyTo(header);
        RandomNumberGenerator.Fill(header.AsSpan(Magic.Length));
        return new(key, name, header);
    }

    /// <summary>For a file whose header was read; throws <see cref="CryptographicException"/> when it is none of ours.</summary>
    public static SealedBlobFormat Of(PersonKey key, string name, ReadOnlySpan<byte> header) =>
        header.Length == HeaderBytes && header.StartsWith(Magic)
            ? new(key, name, header.ToArray())
            : throw new CryptographicException("Not a sealed file of a known version.");

    /// <summary>Clear length of a sealed file of that size; throws when no file has that size.</summary>
    public static long ClearLength(long sealedLength)
    {
        var blocks = BlockCount(sealedLength);
        var clear = sealedLength - HeaderBytes - (blocks * TagBytes);
        return clear >= (blocks - 1) * BlockBytes ? clear : throw new CryptographicException("A sealed file is cut off.");
    }

    /// <summary>How many blocks a sealed file of that size has.</summary>
    public static long BlockCount(long sealedLength)
    {
        const int whole = BlockBytes + TagBytes;
        return sealedLength >= HeaderBytes + TagBytes
            ? (sealedLength - HeaderBytes + whole - 1) / whole
            : throw new CryptographicException("A sealed file is cut off.");
    }

    /// <summary>Where a block begins in the sealed file.</summary>
    public static long BlockStart(long index) => HeaderBytes + (index * (BlockBytes + TagBytes));

    /// <summary>Seals a block. <paramref name="totalLength"/> is the clear length of the whole file for the last block, else null.</summary>
    public void SealBlock(long index, long? totalLength, ReadOnlySpan<byte> clear, Span<byte> sealedBlock)
    {
        lock (aes)
            aes.Encrypt(Nonce(index, totalLength), clear, sealedBlock[..clear.Length], sealedBlock.Slice(clear.Length, TagBytes), Bound(totalLength));
    }

    /// <summary>Opens a block; throws <see cref="CryptographicException"/> when it is not exactly this block of this file.</summary>
    public void OpenBlock(long index, long? totalLength, ReadOnlySpan<byte> sealedBlock, Span<byte> clear)
    {
        // Ranges of one file are read at the same time; the cipher is not made for that.
        lock (aes)
            aes.Decrypt(Nonce(index, totalLength), sealedBlock[..^TagBytes], sealedBlock[^TagBytes..], clear, Bound(totalLength));
    }

    /// <inheritdoc/>
    public void Dispose() => aes.Dispose();

    private static byte[] Nonce(long index, long? totalLength)
    {
        var nonce = new byte[12];
        nonce[0] = totalLength is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(4), index);
        return nonce;
    }

    private byte[] Bound(long? totalLength)
    {
        if (totalLength is not { } length)
            return header;
        var bound = new byte[HeaderBytes + sizeof(long)];
        header.CopyTo(bound, 0);
        BinaryPrimitives.WriteInt64BigEndian(bound.AsSpan(HeaderBytes), length);
        return bound;
    }
}
