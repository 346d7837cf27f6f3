using System.Buffers.Binary;

namespace Portal.Tests.Engines.Transcription;

/// <summary>Sound whose samples say where they lie: two samples hold the number of their pair. So an ear can tell what it is given from what it should be.</summary>
internal static class IndexedSound
{
    public static byte[] Pcm(long firstSample, int samples)
    {
        var pcm = new byte[samples * 2];
        for (var i = 0; i + 1 < samples; i += 2) BinaryPrimitives.WriteInt32LittleEndian(pcm.AsSpan(i * 2), (int)((firstSample + i) / 2));
        return pcm;
    }

    public static long FirstSample(ReadOnlySpan<byte> pcm) => BinaryPrimitives.ReadInt32LittleEndian(pcm) * 2L;
}
