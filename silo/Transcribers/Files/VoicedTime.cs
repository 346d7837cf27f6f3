using Portal.Transcription;

namespace Portal.Transcribers.Files;

/// <summary>Gives times to words that have none: one after the other over the moments of a piece in which somebody seems to speak, each by its letters and a little more, for a short word is not that short.</summary>
internal sealed class VoicedTime
{
    private readonly List<double> moments = [];
    private readonly int letters;
    private int before;

    public VoicedTime(SoundChunk chunk, int letters)
    {
        this.letters = Math.Max(1, letters);
        var energy = new SpeechEnergy();
        energy.Add(chunk.Pcm.Span);
        var voiced = energy.Voiced();
        var any = voiced.Contains(true);
        for (var i = 0; i < voiced.Length; i++)
            if (voiced[i] || !any) moments.Add(i * SpeechEnergy.FrameMs / 1000.0);
        if (moments.Count == 0) moments.Add(0);
    }

    public SpokenWord Next(string word)
    {
        var from = At(before);
        before += Weight(word);
        var end = At(before - 1) + SpeechEnergy.FrameMs / 1000.0;
        return new(word, from, before >= letters ? end : Math.Max(from, Math.Min(end, At(before))));
    }

    public static int Weight(string word) => word.Length + 2;

    private double At(int letter) => moments[(int)Math.Min(moments.Count - 1, (long)letter * moments.Count / letters)];
}
