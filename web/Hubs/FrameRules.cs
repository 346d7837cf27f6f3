using System.Buffers.Binary;
using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Web.Hubs;

/// <summary>What may pass as frames of sound, whichever way they come. Anything else is refused before a grain hears of it.</summary>
internal static class FrameRules
{
    private const int GapBytes = 1 + 1 + sizeof(int);

    /// <summary>The batch, when every frame of it is well made.</summary>
    public static FrameBatch Checked(long epoch, long firstSeq, byte[][]? frames)
    {
        if (epoch < 0 || firstSeq < 0 || frames is not { Length: > 0 and <= FrameBatch.MaxFrames } || !frames.All(IsFrame))
            throw new PortalException(PortalError.Invalid, "El sonido enviado no tiene la forma esperada. Vuelve a cargar la página.");
        return new FrameBatch(firstSeq, frames);
    }

    private static bool IsFrame(byte[]? frame) => frame is { Length: > 0 } && frame[0] switch
    {
        FrameBatch.Pcm => frame.Length > 1 && frame.Length <= FrameBatch.MaxPcmBytes && (frame.Length - 1) % AudioFormat.BytesPerSample == 0,
        FrameBatch.PcmOfTwo => TwoMicrophones.SamplesBegin(frame) is not null,
        FrameBatch.GapMark => frame.Length == GapBytes && Enum.IsDefined((GapReason)frame[1]) && BinaryPrimitives.ReadInt32LittleEndian(frame.AsSpan(2)) >= 0,
        _ => false,
    };
}
