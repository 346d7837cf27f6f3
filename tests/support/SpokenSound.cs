namespace Portal.Tests.Support;

/// <summary>Speech from text, in voices that a recogniser understands: PCM16LE mono 16 kHz.</summary>
public static class SpokenSound
{
    /// <summary>A woman's voice (festival, <c>festvox-us-slt-hts</c>).</summary>
    public const string Festival = "festival";

    /// <summary>A man's voice (flite's <c>rms</c>).</summary>
    public const string Flite = "flite";

    /// <summary>Half a second of silence, then each line and so many seconds of silence after it.</summary>
    public static async Task<byte[]> Talk(params (string Voice, string Text, double Pause)[] lines)
    {
        using var talk = new MemoryStream();
        talk.Write(Silence(0.5));
        foreach (var (voice, text, pause) in lines)
        {
            talk.Write(await Say(voice, text));
            talk.Write(Silence(pause));
        }
        return talk.ToArray();
    }

    /// <summary>One line.</summary>
    public static async Task<byte[]> Say(string voice, string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            if (voice == Festival) await PeerProcess.Run("text2wave", ["-eval", "(voice_cmu_us_slt_arctic_hts)", "-F", "16000", "-o", file], text);
            else await PeerProcess.Run("flite", ["-voice", "rms", "-t", text, "-o", file]);
            // Both write the plain header of 44 bytes at 16 kHz.
            return (await File.ReadAllBytesAsync(file))[44..];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static byte[] Silence(double seconds) => new byte[(int)(seconds * 16_000) * 2];
}
