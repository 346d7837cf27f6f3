using System.Runtime.CompilerServices;
using Portal.Transcription;

namespace Portal.Recordings;

/// <summary>A part of a recording, as if it were one.</summary>
internal sealed class StretchOfSound(IStoredSound whole, long firstSample, long samples) : IStoredSound
{
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(long fromSample, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var left = (samples - fromSample) * AudioFormat.BytesPerSample;
        if (left <= 0) yield break;
        await foreach (var pcm in whole.Read(firstSample + fromSample, cancellation))
        {
            yield return pcm[..(int)Math.Min(left, pcm.Length)];
            if ((left -= pcm.Length) <= 0) break;
        }
    }
}
