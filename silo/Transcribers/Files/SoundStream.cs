using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Transcribers.Files;

/// <summary>A whole recording as a WAV file to read once, never whole in memory; a shorter one is followed by silence.</summary>
internal sealed class SoundStream(IStoredSound sound, long samples, CancellationToken cancellation) : Stream
{
    private readonly IAsyncEnumerator<ReadOnlyMemory<byte>> pieces = sound.Read(0, cancellation).GetAsyncEnumerator(cancellation);
    private ReadOnlyMemory<byte> piece = WavFile.Header(samples);
    private long left = WavFile.HeaderBytes + samples * AudioFormat.BytesPerSample;
    private bool over;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (piece.IsEmpty && !over)
        {
            over = !await pieces.MoveNextAsync();
            if (!over) piece = pieces.Current;
        }
        var count = (int)Math.Min(left, over ? buffer.Length : Math.Min(buffer.Length, piece.Length));
        if (over) buffer.Span[..count].Clear();
        else piece.Span[..count].CopyTo(buffer.Span);
        if (!over) piece = piece[count..];
        left -= count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override async ValueTask DisposeAsync()
    {
        await pieces.DisposeAsync();
        await base.DisposeAsync();
    }
}
