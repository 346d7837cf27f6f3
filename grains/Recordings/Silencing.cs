using Portal.Conversations;

namespace Portal.Recordings;

/// <summary>Puts silence where sound was taken off the record. The length stays: no place in the recording moves.</summary>
public static class Silencing
{
    /// <summary>The sound with silence in the stretches; the same memory when none of them is in it.</summary>
    public static ReadOnlyMemory<byte> Without(this ReadOnlyMemory<byte> pcm, IReadOnlyCollection<Stretch> stretches, long firstSample)
    {
        byte[]? silenced = null;
        foreach (var stretch in stretches)
        {
            var from = Place(AudioFormat.SamplesOf(stretch.FromMs));
            var to = Place(AudioFormat.SamplesOf(stretch.ToMs));
            if (from >= to) continue;
            silenced ??= pcm.ToArray();
            silenced.AsSpan(from, to - from).Clear();
        }
        return silenced ?? pcm;

        int Place(long sample) => (int)Math.Clamp((sample - firstSample) * AudioFormat.BytesPerSample, 0, pcm.Length);
    }
}
