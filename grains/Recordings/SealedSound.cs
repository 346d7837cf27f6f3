using System.Runtime.CompilerServices;
using Portal.Transcription;

namespace Portal.Recordings;

/// <summary>The sound of a recording that is whole and sealed.</summary>
/// <param name="recordings">Where it lies.</param>
/// <param name="intervieweeId">Whose key opens it.</param>
/// <param name="id">The recording.</param>
/// <param name="bytes">Size of its file.</param>
internal sealed class SealedSound(SealedRecordings recordings, Guid intervieweeId, Guid id, long bytes) : IStoredSound
{
    private const int Piece = 256 * 1024;

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(long fromSample, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var offset = WavFile.HeaderBytes + (fromSample * AudioFormat.BytesPerSample); offset < bytes; offset += Piece)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return await recordings.Read(intervieweeId, id, offset, (int)Math.Min(Piece, bytes - offset), cancellation);
        }
    }
}
