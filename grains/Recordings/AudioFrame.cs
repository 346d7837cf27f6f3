using System.Buffers.Binary;
using Portal.Conversations;

namespace Portal.Recordings;

/// <summary>A frame as it travels and is stored, read: sound or a gap. See <see cref="FrameBatch"/> for the bytes.</summary>
/// <param name="Pcm">PCM16LE samples; empty for a gap.</param>
/// <param name="Gap">The gap; null for sound.</param>
public readonly record struct AudioFrame(ReadOnlyMemory<byte> Pcm, GapMark? Gap)
{
    private const int GapBytes = 6;

    /// <summary>Samples in it.</summary>
    public int Samples => Pcm.Length / AudioFormat.BytesPerSample;

    /// <summary>Reads a frame; a malformed one is <see cref="PortalError.Invalid"/>.</summary>
    public static AudioFrame Parse(byte[] frame) => frame switch
    {
        [FrameBatch.Pcm, _, _, ..] when frame.Length <= FrameBatch.MaxFrameBytes && frame.Length % AudioFormat.BytesPerSample == 1 => new(frame.AsMemory(1), null),
        [FrameBatch.GapMark, ..] when frame.Length == GapBytes && Enum.IsDefined((GapReason)frame[1]) && LostMs(frame) >= 0 => new(default, new GapMark((GapReason)frame[1], LostMs(frame))),
        _ => throw new PortalException(PortalError.Invalid, "El sonido no ha llegado bien. Recarga la página: lo que falta se vuelve a enviar."),
    };

    private static int LostMs(byte[] frame) => BinaryPrimitives.ReadInt32LittleEndian(frame.AsSpan(2));
}

/// <summary>Time without sound, as the producer marks it.</summary>
/// <param name="Reason">Why.</param>
/// <param name="LostMs">How long on the clock.</param>
public readonly record struct GapMark(GapReason Reason, int LostMs);
