using Portal.Conversations;

namespace Portal.Web.Api;

/// <summary>A sealed recording as a stream one can seek in, fetched from its grain piece by piece as it is read: ranges are then the framework's work.</summary>
internal sealed class RecordingStream(IConversationGrain conversation, Caller caller, long length) : Stream
{
    private const int PieceBytes = 512 * 1024;

    private byte[] _piece = [];
    private long _pieceStart;

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => length;
    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length || buffer.IsEmpty)
            return 0;
        if (Position < _pieceStart || Position >= _pieceStart + _piece.Length)
        {
            _piece = await conversation.Listen(caller, Position, (int)Math.Min(PieceBytes, length - Position)).WaitAsync(cancellationToken);
            _pieceStart = Position;
            if (_piece.Length == 0)
                throw new EndOfStreamException("The recording is shorter than announced.");
        }
        var from = (int)(Position - _pieceStart);
        var count = Math.Min(buffer.Length, _piece.Length - from);
        _piece.AsMemory(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Recordings are read asynchronously.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Recordings are read-only.");

    public override void SetLength(long value) => throw new NotSupportedException("Recordings are read-only.");

    public override void Flush()
    {
    }
}
