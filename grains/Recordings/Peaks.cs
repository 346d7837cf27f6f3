using System.Buffers.Binary;

namespace Portal.Recordings;

/// <summary>
/// How loud a recording is along its length, as the player draws it: a fixed number of stretches, each with its loudest sample as 0–255. Fed with the sound
/// in order; its size does not depend on how long the recording is.
/// </summary>
public sealed class Peaks(long samples)
{
    /// <summary>How many stretches: more than a screen has room for.</summary>
    public const int Count = 1_200;

    private readonly byte[] levels = new byte[Count];
    private long at;

    /// <summary>The levels so far.</summary>
    public byte[] Levels => levels;

    /// <summary>The next samples, PCM16 little-endian; whole samples only.</summary>
    public void Add(ReadOnlySpan<byte> pcm)
    {
        for (var i = 0; i + 1 < pcm.Length; i += AudioFormat.BytesPerSample, at++)
        {
            if (at >= samples) return;
            var level = (byte)Math.Min(byte.MaxValue, Math.Abs((int)BinaryPrimitives.ReadInt16LittleEndian(pcm[i..])) >> 7);
            ref var stretch = ref levels[at * Count / samples];
            if (level > stretch) stretch = level;
        }
    }
}
