using System.Security.Cryptography;
using Portal.Recordings;

namespace Portal.Privacy;

/// <summary>A sealed file in the blob store, open for reading: any range, at the cost of its blocks (<see cref="SealedBlobFormat"/>).</summary>
public sealed class SealedBlob : IDisposable
{
    private readonly IBlobStore blobs;
    private readonly string name;
    private readonly SealedBlobFormat format;
    private readonly long lastBlock;

    private SealedBlob(IBlobStore blobs, string name, SealedBlobFormat format, long sealedLength)
    {
        (this.blobs, this.name, this.format) = (blobs, name, format);
        lastBlock = SealedBlobFormat.BlockCount(sealedLength) - 1;
        Length = SealedBlobFormat.ClearLength(sealedLength);
    }

    /// <summary>Clear bytes in it.</summary>
    public long Length { get; }

    /// <summary>Seals everything the stream gives into a blob and answers how many clear bytes that were. Replaces what was there.</summary>
    public static async Task<long> Write(IBlobStore blobs, string name, PersonKey key, Stream clear, CancellationToken cancellation = default)
    {
        using var format = SealedBlobFormat.New(key, name);
        await using var content = new SealingStream(format, clear);
        await blobs.Put(name, content, cancellation);
        return content.Total;
    }

    /// <summary>
    /// Opens a blob, null when there is none. Its end is checked now, so that a cut-off file never opens; throws
    /// <see cref="CryptographicException"/> when it was changed or belongs to another person or name.
    /// </summary>
    public static async Task<SealedBlob?> Open(IBlobStore blobs, string name, PersonKey key, CancellationToken cancellation = default)
    {
        if (await blobs.Size(name, cancellation) is not { } size)
            return null;
        var header = new byte[SealedBlobFormat.HeaderBytes];
        if (!await Fill(blobs, name, 0, header, cancellation))
            return null;

        var blob = new SealedBlob(blobs, name, SealedBlobFormat.Of(key, name, header), size);
        try
        {
            await blob.Read(blob.lastBlock * SealedBlobFormat.BlockBytes, 0, blob.lastBlock, blob.lastBlock, cancellation);
            return blob;
        }
        catch
        {
            blob.Dispose();
            throw;
        }
    }

    /// <summary>The clear bytes of a range; fewer than asked for at the end of the file.</summary>
    public async Task<byte[]> Read(long offset, int count, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        count = (int)Math.Max(0, Math.Min(count, Length - offset));
        return count == 0
            ? []
            : await Read(offset, count, offset / SealedBlobFormat.BlockBytes, (offset + count - 1) / SealedBlobFormat.BlockBytes, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => format.Dispose();

    private async Task<byte[]> Read(long offset, int count, long firstBlock, long endBlock, CancellationToken cancellation)
    {
        var from = SealedBlobFormat.BlockStart(firstBlock);
        var sealedBytes = new byte[SealedBlobFormat.BlockStart(endBlock) + ClearBytesOf(endBlock) + SealedBlobFormat.TagBytes - from];
        if (!await Fill(blobs, name, from, sealedBytes, cancellation))
            throw new CryptographicException("A sealed file went away while it was read.");

        var clear = new byte[((endBlock - firstBlock) * SealedBlobFormat.BlockBytes) + ClearBytesOf(endBlock)];
        for (var index = firstBlock; index <= endBlock; index++)
        {
            var bytes = ClearBytesOf(index);
            format.OpenBlock(
                index, index == lastBlock ? Length : null,
                sealedBytes.AsSpan((int)(SealedBlobFormat.BlockStart(index) - from), bytes + SealedBlobFormat.TagBytes),
                clear.AsSpan((int)(index - firstBlock) * SealedBlobFormat.BlockBytes, bytes));
        }

        return clear.AsSpan((int)(offset - (firstBlock * SealedBlobFormat.BlockBytes)), count).ToArray();
    }

    private int ClearBytesOf(long index) => index == lastBlock ? (int)(Length - (lastBlock * SealedBlobFormat.BlockBytes)) : SealedBlobFormat.BlockBytes;

    private static async Task<bool> Fill(IBlobStore blobs, string name, long offset, byte[] buffer, CancellationToken cancellation)
    {
        await using var stream = await blobs.Open(name, offset, buffer.Length, cancellation);
        if (stream is null)
            return false;
        if (await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation) < buffer.Length)
            throw new CryptographicException("A sealed file is cut off.");
        return true;
    }
}
