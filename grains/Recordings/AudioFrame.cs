using System.Buffers.Binary;
using Portal.Conversations;

namespace Portal.Recordings;

/// <summary>A frame as it travels and is stored, read: sound or a gap. See <see cref="FrameBatch"/> for the bytes.</summary>
/// <param name="Pcm">PCM16LE samples; empty for a gap.</param>
/// <param name="Gap">The gap; null for sound.</param>
/// <param name="Louder">For each block which of two microphones was clearly louder (<see cref="TwoMicrophones"/>); empty where there is one.</param>
public readonly record struct AudioFrame(ReadOnlyMemory<byte> Pcm, GapMark? Gap, ReadOnlyMemory<byte> Louder = default)
{
    private const int GapBytes = 6;

    /// <summary>Samples in it.</summary>
    public int Samples => Pcm.Length / AudioFormat.BytesPerSample;

    /// <summary>Reads a frame; a malformed one is <see cref="PortalError.Invalid"/>.</summary>
    public static AudioFrame Parse(byte[] frame) => frame switch
    {
        [FrameBatch.Pcm, _, _, ..] when frame.Length <= FrameBatch.MaxPcmBytes && frame.Length % AudioFormat.BytesPerSample == 1 => new(frame.AsMemory(1), null),
        [FrameBatch.PcmOfTwo, ..] when TwoMicrophones.SamplesBegin(frame) is { } begin => new(frame.AsMemory(begin), null, frame.AsMemory(2, begin - 2)),
        [FrameBatch.GapMark, ..] when frame.Length == GapBytes && Enum.IsDefined((GapReason)frame[1]) && LostMs(frame) >= 0 => new(default, new GapMark((GapReason)frame[1], LostMs(frame))),
        _ => throw new PortalException(PortalError.Invalid, "El sonido no ha llegado bien. Recarga la página: lo que falta se vuelve a enviar."),
    };

    /// <summary>Sound as it travels.</summary>
    public byte[] ToBytes() => Louder.IsEmpty ? [FrameBatch.Pcm, .. Pcm.Span] : [FrameBatch.PcmOfTwo, (byte)Louder.Length, .. Louder.Span, .. Pcm.Span];

    /// <summary>The same frame with silence in the stretches, and no microphone louder where they reach in; the same memory when none of them does.</summary>
    public AudioFrame Without(IReadOnlyCollection<Stretch> stretches, long firstSample)
    {
        var silent = Pcm.Without(stretches, firstSample);
        if (silent.Equals(Pcm) || Louder.IsEmpty) return this with { Pcm = silent };
        var louder = Louder.ToArray();
        for (var block = 0; block < louder.Length; block++)
        {
            var from = firstSample + ((long)block * TwoMicrophones.BlockSamples);
            if (stretches.Any(stretch => AudioFormat.SamplesOf(stretch.FromMs) < from + TwoMicrophones.BlockSamples && from < AudioFormat.SamplesOf(stretch.ToMs))) louder[block] = TwoMicrophones.Neither;
        }
        return this with { Pcm = silent, Louder = louder };
    }

    private static int LostMs(byte[] frame) => BinaryPrimitives.ReadInt32LittleEndian(frame.AsSpan(2));
}

/// <summary>Time without sound, as the producer marks it.</summary>
/// <param name="Reason">Why.</param>
/// <param name="LostMs">How long on the clock.</param>
public readonly record struct GapMark(GapReason Reason, int LostMs);
