namespace Portal.Audio;

/// <summary>Tells sound and video files by their first bytes. Play lists and the like, which point at other files, are not among them.</summary>
internal static class SoundSignature
{
    private const int Looked = 64 * 1024;

    public static async Task<bool> IsKnown(Stream file, CancellationToken cancellation)
    {
        var head = new byte[Looked];
        var length = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        return IsKnown(head.AsSpan(0, length));
    }

    public static bool IsKnown(ReadOnlySpan<byte> head)
    {
        // Some recorders pad the beginning of an mp3 with zeros; a transport of MPEG begins with two.
        if (head.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0xBA])) return true;
        if (head.Length > 8 && IsIsoBox(head[4..8])) return true;
        head = head.TrimStart((byte)0);
        if (head.Length < 4) return false;
        return head.StartsWith("RIFF"u8) || head.StartsWith("RF64"u8) || head.StartsWith("OggS"u8) || head.StartsWith("fLaC"u8)
            || head.StartsWith("ID3"u8) || head.StartsWith("caff"u8) || head.StartsWith("#!AMR"u8) || head.StartsWith(".snd"u8)
            || head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) // Matroska, WebM
            || head.StartsWith((ReadOnlySpan<byte>)[0x30, 0x26, 0xB2, 0x75]) // ASF, WMA
            || (head.StartsWith("FORM"u8) && head.Length > 12 && head[8..11].SequenceEqual("AIF"u8))
            || (head[0] == 0x47 && head.Length > 188 && head[188] == 0x47) // MPEG transport stream
            || IsMpegFrame(head);
    }

    private static bool IsIsoBox(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("ftyp"u8) || type.SequenceEqual("moov"u8) || type.SequenceEqual("mdat"u8) || type.SequenceEqual("wide"u8) || type.SequenceEqual("skip"u8);

    /// <summary>The head of an mp3 or ADTS frame: eleven or twelve bits set, then values that exist.</summary>
    private static bool IsMpegFrame(ReadOnlySpan<byte> head)
    {
        if (head[0] != 0xFF) return false;
        if ((head[1] & 0xF6) == 0xF0) return true; // ADTS
        var version = (head[1] >> 3) & 3;
        var layer = (head[1] >> 1) & 3;
        return (head[1] & 0xE0) == 0xE0 && version != 1 && layer != 0 && head[2] >> 4 != 15 && ((head[2] >> 2) & 3) != 3;
    }
}
