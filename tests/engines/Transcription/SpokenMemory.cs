using System.Runtime.CompilerServices;
using Portal.Transcription;

namespace Portal.Tests.Engines.Transcription;

/// <summary>Sound that somebody spoke, as if it were stored.</summary>
internal sealed class SpokenMemory(byte[] pcm) : IStoredSound
{
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(long fromSample, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        yield return pcm.AsMemory((int)fromSample * 2);
    }
}
