using Portal.Recordings;

namespace Portal.Simulator.Uploads;

/// <summary>A stereo WAV file of any length at 48 kHz that is never held in memory: its bytes are made where they are asked for.</summary>
internal sealed class GeneratedFile(long bytes)
{
    private const int HeaderBytes = WavFile.HeaderBytes;

    internal long Bytes { get; } = bytes;

    internal byte[] Piece(long offset)
    {
        var piece = new byte[Math.Min(IUploadGrain.MaxPieceBytes, Bytes - offset)];
        for (var i = 0; i < piece.Length; i++) piece[i] = (byte)((offset + i) * 31 >> 3);
        if (offset == 0) Header().CopyTo(piece, 0);
        return piece;
    }

    private byte[] Header()
    {
        const int Rate = 48_000, FrameBytes = 4;
        var header = WavFile.Header((Bytes - HeaderBytes) / AudioFormat.BytesPerSample);
        header[22] = 2; // Channels.
        BitConverter.TryWriteBytes(header.AsSpan(24), Rate);
        BitConverter.TryWriteBytes(header.AsSpan(28), Rate * FrameBytes);
        header[32] = FrameBytes;
        return header;
    }
}
