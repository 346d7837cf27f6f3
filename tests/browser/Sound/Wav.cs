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

    /// <summary>A file of these samples.</summary>
    public static byte[] Write(ReadOnlySpan<short> samples, int rate = 16_000)
    {
        var file = new byte[HeaderBytes + samples.Length * 2];
        var header = file.AsSpan();
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], file.Length - 8);
        "WAVEfmt "u8.CopyTo(header[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(header[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(header[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(header[24..], rate);
        BinaryPrimitives.WriteInt32LittleEndian(header[28..], rate * 2);
        BinaryPrimitives.WriteInt16LittleEndian(header[32..], 2);
        BinaryPrimitives.WriteInt16LittleEndian(header[34..], 16);
        "data"u8.CopyTo(header[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[40..], samples.Length * 2);
        for (var i = 0; i < samples.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(header[(HeaderBytes + i * 2)..], samples[i]);
        return file;
    }

    private static short[] Samples(ReadOnlySpan<byte> pcm)
    {
        var samples = new short[pcm.Length / 2];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = BinaryPrimitives.ReadInt16LittleEndian(pcm[(i * 2)..]);
        return samples;
    }
}
