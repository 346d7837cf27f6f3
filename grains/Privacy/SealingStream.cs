namespace Portal.Privacy;

/// <summary>Reads clear bytes from a stream and gives them sealed, block by block, never holding more than two blocks.</summary>
internal sealed class SealingStream(SealedBlobFormat format, Stream clear) : Stream
{
    private readonly byte[] sealedBlock = new byte[SealedBlobFormat.BlockBytes + SealedBlobFormat.TagBytes];
    private byte[] block = new byte[SealedBlobFormat.BlockBytes];
    private byte[] following = new byte[SealedBlobFormat.BlockBytes];
    private ReadOnlyMemory<byte> ready = format.Header;
    private int followingBytes = -1;
    private long index;
    private bool done;

    /// <summary>Clear bytes read so far.</summary>
    internal long Total { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (ready.IsEmpty && !done)
            await SealNext(cancellationToken);
        var count = Math.Min(buffer.Length, ready.Length);
        ready[..count].CopyTo(buffer);
        ready = ready[count..];
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Sealed asynchronously only.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // One block is read ahead, because the last one is sealed differently.
    private async Task SealNext(CancellationToken cancellation)
    {
        if (followingBytes < 0)
            followingBytes = await clear.ReadAtLeastAsync(following, following.Length, throwOnEndOfStream: false, cancellation);
        (block, following) = (following, block);
        var blockBytes = followingBytes;
        followingBytes = blockBytes < block.Length ? 0 : await clear.ReadAtLeastAsync(following, following.Length, throwOnEndOfStream: false, cancellation);
        done = followingBytes == 0;
        Total += blockBytes;

        format.SealBlock(index++, done ? Total : null, block.AsSpan(0, blockBytes), sealedBlock);
        ready = sealedBlock.AsMemory(0, blockBytes + SealedBlobFormat.TagBytes);
    }
}
