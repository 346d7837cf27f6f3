using System.Buffers.Binary;
using Portal.Recordings;

namespace Portal.Simulator.Talks;

/// <summary>
/// Sound that knows its place: each frame of 250 ms carries the talk's number and its own in its first samples, so that a recording tells by itself what
/// is missing, double or in the wrong place.
/// </summary>
internal static class IndexedSound
{
    /// <summary>Length of a frame.</summary>
    internal const int FrameMs = 250;

    private const uint Mark = 0x5AFE_C0DE;
    private static readonly int PcmBytes = (int)AudioFormat.SamplesOf(FrameMs) * AudioFormat.BytesPerSample;

    internal static byte[] Frame(int talk, int index)
    {
        var frame = new byte[1 + PcmBytes];
        var pcm = frame.AsSpan(1);
        BinaryPrimitives.WriteUInt32LittleEndian(pcm, Mark);
        BinaryPrimitives.WriteInt32LittleEndian(pcm[4..], talk);
        BinaryPrimitives.WriteInt32LittleEndian(pcm[8..], index);
        // The rest sounds and does not repeat, so that nothing in between can make it smaller.
        var state = (uint)HashCode.Combine(talk, index) | 1;
        for (var at = 12; at < PcmBytes; at += AudioFormat.BytesPerSample)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            BinaryPrimitives.WriteInt16LittleEndian(pcm[at..], (short)(state >> 20));
        }
        return frame;
    }

    /// <summary>What is wrong with a talk's recording as played (WAV).</summary>
    internal static SoundVerdict Judge(byte[] wav, int talk, int frames)
    {
        var seen = new HashSet<int>();
        var (duplicated, reordered, foreign, last) = (0, 0, 0, -1);
        var data = Data(wav);
        for (var at = 0; at < data.Length; at += PcmBytes)
        {
            var frame = data[at..Math.Min(at + PcmBytes, data.Length)].Span;
            var index = frame.Length == PcmBytes ? BinaryPrimitives.ReadInt32LittleEndian(frame[8..]) : -1;
            if (index < 0 || index >= frames || !frame.SequenceEqual(Frame(talk, index).AsSpan(1))) foreign++;
            else if (!seen.Add(index)) duplicated++;
            else if (index < last) reordered++;
            else last = index;
        }
        return new(frames - seen.Count, duplicated, reordered, foreign);
    }

    private static ReadOnlyMemory<byte> Data(byte[] wav)
    {
        // RIFF: after twelve bytes come chunks of name (4), size (int32) and contents, padded to even.
        for (var at = 12; at + 8 <= wav.Length;)
        {
            var size = BinaryPrimitives.ReadInt32LittleEndian(wav.AsSpan(at + 4));
            if (wav.AsSpan(at, 4).SequenceEqual("data"u8)) return wav.AsMemory(at + 8, size);
            at += 8 + size + (size & 1);
        }
        return default;
    }
}

/// <summary>How a recording differs from what was spoken, in frames.</summary>
/// <param name="Lost">Not there.</param>
/// <param name="Duplicated">There more than once.</param>
/// <param name="Reordered">There, behind a later one.</param>
/// <param name="Foreign">Something that was never spoken in this talk.</param>
internal readonly record struct SoundVerdict(int Lost, int Duplicated, int Reordered, int Foreign)
{
    internal bool IsWhole => this == default;

    public static SoundVerdict operator +(SoundVerdict a, SoundVerdict b) =>
        new(a.Lost + b.Lost, a.Duplicated + b.Duplicated, a.Reordered + b.Reordered, a.Foreign + b.Foreign);
}
