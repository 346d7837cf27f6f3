using System.Buffers.Binary;

namespace Portal.Audio;

/// <summary>What a WAV file says about its sound, with its lies left out.</summary>
/// <param name="Encoding">How a sample is written.</param>
/// <param name="Channels">1 to 64.</param>
/// <param name="Rate">Samples a second and channel.</param>
/// <param name="DataOffset">First byte of sound.</param>
/// <param name="DataBytes">Bytes of sound that are really there.</param>
internal sealed record WavHeader(WavEncoding Encoding, int Channels, int Rate, long DataOffset, long DataBytes)
{
    private const int MostChunks = 1_000;

    /// <summary>Null when it is no WAV file, or one with a codec inside that only ffmpeg knows. Throws when it is a damaged one.</summary>
    public static async Task<WavHeader?> Read(Stream file, CancellationToken cancellation)
    {
        var head = new byte[40];
        if (await file.ReadAtLeastAsync(head.AsMemory(0, 12), 12, false, cancellation) < 12) return null;
        var rf64 = head.AsSpan(0, 4).SequenceEqual("RF64"u8);
        if (!rf64 && !head.AsSpan(0, 4).SequenceEqual("RIFF"u8) || !head.AsSpan(8, 4).SequenceEqual("WAVE"u8)) return null;

        (WavEncoding Encoding, int Channels, int Rate)? form = null;
        long? longData = null;
        for (var n = 0; n < MostChunks; n++)
        {
            if (await file.ReadAtLeastAsync(head.AsMemory(0, 8), 8, false, cancellation) < 8) break;
            var id = head.AsSpan(0, 4).ToArray();
            long size = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            var begin = file.Position;
            if (id.AsSpan().SequenceEqual("fmt "u8))
            {
                var length = await file.ReadAtLeastAsync(head.AsMemory(0, (int)Math.Min(size, 40)), (int)Math.Min(size, 40), false, cancellation);
                if (length < 16) throw Unreadable.Damaged();
                if (Form(head.AsSpan(0, length)) is not { } known) return null;
                form = known;
            }
            else if (id.AsSpan().SequenceEqual("ds64"u8) && size >= 16)
            {
                await file.ReadExactlyAsync(head.AsMemory(0, 16), cancellation);
                longData = BinaryPrimitives.ReadInt64LittleEndian(head.AsSpan(8));
            }
            else if (id.AsSpan().SequenceEqual("data"u8))
            {
                if (form is not { } f) throw Unreadable.Damaged();
                var there = file.Length - begin;
                var said = rf64 && size == uint.MaxValue && longData is > 0 ? longData.Value : size;
                // Recorders that stream or were cut off leave 0 or far too much.
                return new(f.Encoding, f.Channels, f.Rate, begin, said == 0 || said > there ? there : said);
            }
            if (begin + size >= file.Length) break;
            file.Position = begin + size + (size & 1);
        }
        throw Unreadable.Damaged();
    }

    private static (WavEncoding, int, int)? Form(ReadOnlySpan<byte> fmt)
    {
        int tag = BinaryPrimitives.ReadUInt16LittleEndian(fmt);
        int channels = BinaryPrimitives.ReadUInt16LittleEndian(fmt[2..]);
        var rate = BinaryPrimitives.ReadUInt32LittleEndian(fmt[4..]);
        int block = BinaryPrimitives.ReadUInt16LittleEndian(fmt[12..]);
        if (tag == 0xFFFE && fmt.Length >= 26) tag = BinaryPrimitives.ReadUInt16LittleEndian(fmt[24..]);
        if (channels is < 1 or > 64 || rate is < 2_000 or > 768_000 || block % channels != 0) throw Unreadable.Damaged();
        // The place of a sample counts, not its bits: 20 bits lie in 24, 12 in 16.
        WavEncoding? encoding = (tag, block / channels) switch
        {
            (1, 1) => WavEncoding.Pcm8,
            (1, 2) => WavEncoding.Pcm16,
            (1, 3) => WavEncoding.Pcm24,
            (1, 4) => WavEncoding.Pcm32,
            (3, 4) => WavEncoding.Float32,
            (3, 8) => WavEncoding.Float64,
            (6, 1) => WavEncoding.ALaw,
            (7, 1) => WavEncoding.MuLaw,
            _ => null,
        };
        return encoding is { } known ? (known, channels, (int)rate) : null;
    }
}

/// <summary>How a sample of a WAV file is written.</summary>
internal enum WavEncoding
{
    Pcm8,
    Pcm16,
    Pcm24,
    Pcm32,
    Float32,
    Float64,
    ALaw,
    MuLaw,
}
