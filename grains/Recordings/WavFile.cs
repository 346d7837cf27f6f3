using System.Buffers.Binary;

namespace Portal.Recordings;

/// <summary>The file a sealed recording is played as: RIFF/WAVE, PCM16 mono 16 kHz, a header of 44 bytes.</summary>
public static class WavFile
{
    /// <summary>Bytes before the first sample.</summary>
    public const int HeaderBytes = 44;

    /// <summary>Samples in a file of that size.</summary>
    public static long SamplesOf(long bytes) => (bytes - HeaderBytes) / AudioFormat.BytesPerSample;

    /// <summary>The header for that many samples. RIFF sizes are 32 bits: enough for 37 hours.</summary>
    public static byte[] Header(long samples)
    {
        var data = checked((uint)(samples * AudioFormat.BytesPerSample));
        var header = new byte[HeaderBytes];
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), checked(data + HeaderBytes - 8));
        "WAVEfmt "u8.CopyTo(header.AsSpan(8));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(16), 16);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(20), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(22), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(24), AudioFormat.SampleRate);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(28), AudioFormat.SampleRate * AudioFormat.BytesPerSample);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(32), AudioFormat.BytesPerSample);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(34), 8 * AudioFormat.BytesPerSample);
        "data"u8.CopyTo(header.AsSpan(36));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(40), data);
        return header;
    }
}
