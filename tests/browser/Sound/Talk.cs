using Portal.Tests.Support;

namespace Portal.Tests.Browser.Sound;

/// <summary>Who speaks, and so with which voice.</summary>
internal enum Voice
{
    /// <summary>festival's <c>cmu_us_slt_arctic_hts</c>.</summary>
    Interviewer,

    /// <summary>flite's <c>rms</c>.</summary>
    Interviewee,
}

/// <summary>One thing said.</summary>
internal sealed record Line(Voice Voice, string Words);

/// <summary>A talk made of two synthetic voices, at 16 kHz.</summary>
internal static class Talk
{
    private const int Rate = 16_000;

    // The recogniser ends an utterance after 0.6 s of quiet.
    private const int PauseSamples = Rate * 9 / 10;

    /// <summary>Speaks the lines, with <paramref name="lead"/> of silence before: a recording begins a moment after the microphone does.</summary>
    public static async Task<short[]> Speak(IEnumerable<Line> lines, TimeSpan lead)
    {
        var talk = new List<short>(new short[(int)(lead.TotalSeconds * Rate)]);
        foreach (var line in lines)
        {
            talk.AddRange(await Speak(line));
            talk.AddRange(new short[PauseSamples]);
        }

        return [.. talk];
    }

    private static async Task<short[]> Speak(Line line)
    {
        var folder = Directory.CreateTempSubdirectory("portal-voice-");
        try
        {
            var spoken = Path.Combine(folder.FullName, "spoken.wav");
            var even = Path.Combine(folder.FullName, "even.wav");
            if (line.Voice == Voice.Interviewer)
                await PeerProcess.Run("text2wave", ["-o", spoken, "-eval", "(voice_cmu_us_slt_arctic_hts)"], line.Words);
            else
                await PeerProcess.Run("flite", ["-voice", "rms", "-t", line.Words, "-o", spoken]);
            await PeerProcess.Run("sox", [spoken, "-r", "16000", "-c", "1", "-b", "16", even]);
            return Wav.Read(await File.ReadAllBytesAsync(even));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
