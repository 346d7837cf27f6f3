using System.Runtime.CompilerServices;
using Portal.Transcription;

namespace Portal.Tests.Engines.Transcription;

/// <summary>A store with so much of the recording in it.</summary>
internal sealed class MemorySound : IStoredSound
{
    private long samples;

    public long Samples { get => Interlocked.Read(ref samples); set => Interlocked.Exchange(ref samples, value); }

    /// <summary>From there on it has nothing, although it should.</summary>
    public long HoleAt { get; init; } = long.MaxValue;

    /// <summary>So many reads fail first.</summary>
    public int Away { get; init; }

    public int Reads { get; private set; }

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(long fromSample, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (Reads++ < Away) throw new TimeoutException();
        while (fromSample < Math.Min(Samples, HoleAt))
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            var piece = (int)Math.Min(4_000, Math.Min(Samples, HoleAt) - fromSample);
            yield return IndexedSound.Pcm(fromSample, piece);
            fromSample += piece;
        }
    }
}
