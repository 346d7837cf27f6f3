using System.Buffers.Binary;

namespace Portal.Tests.Browser.Sound;

/// <summary>Mono PCM16 in a WAV file.</summary>
internal static class Wav
{
    private const int HeaderBytes = 44;

    /// <summary>The samples of a mono PCM16 file.</summary>
    public static short[] Read(ReadOnlySpan<byte> file)
    {
        for (var at = 12; at + 8 <= file.Length;)
        {
            var size = (int)BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            var body = file.Slice(at + 8, Math.Min(size, file.Length - at - 8));
            if (file.Slice(at, 4).SequenceEqual("data"u8))
                return Samples(body);
            at += 8 + size + (size & 1);
        }

        throw new InvalidDataException("There is no sound in this file.");
    }

    /// <summary>The beginning of a file of so many samples of one byte each, which follow.</summary>
    public static byte[] Header8Bit(int samples, int rate) => Header(samples, rate, sampleBytes: 1);

    /// <summary>A file of these samples.</summary>
    public static byte[] Write(ReadOnlySpan<short> samples, int rate = 16_000)
    {
        byte[] file = [.. Header(samples.Length, rate, sampleBytes: 2), .. new byte[samples.Length * 2]];
        for (var i = 0; i < samples.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(HeaderBytes + i * 2), samples[i]);
        return file;
    }

    /// <summary>A file of two channels, sample by sample.</summary>
    public static byte[] WriteStereo(ReadOnlySpan<short> samples, int rate)
    {
        var file = Write(samples, rate);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(22), 2);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), rate * 4);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(32), 4);
        return file;
    }

    private static byte[] Header(int samples, int rate, short sampleBytes)
    {
        var header = new byte[HeaderBytes];
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), HeaderBytes - 8 + (samples * sampleBytes));
        "WAVEfmt "u8.CopyTo(header.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(24), rate);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(28), rate * sampleBytes);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(32), sampleBytes);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(34), (short)(sampleBytes * 8));
        "data"u8.CopyTo(header.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(40), samples * sampleBytes);
        return header;
    }

    private static short[] Samples(ReadOnlySpan<byte> pcm)
    {
        var samples = new short[pcm.Length / 2];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = BinaryPrimitives.ReadInt16LittleEndian(pcm[(i * 2)..]);
        return samples;
    }
}
