using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Transcription;

/// <summary>Stretches in which somebody seems to speak and no words are.</summary>
public static class Unheard
{
    // The browser tells its words late: they began up to so long before the time it gives them, and are over soon after.
    private const long WordsBegin = 1_500;
    private const long WordsEnd = 400;
    // A cough is shorter; pauses within a sentence are, too.
    private const int LeastVoicedMs = 500;
    private const int PauseMs = 1_000;

    /// <summary>In order; none overlaps another one.</summary>
    /// <param name="voiced">What <see cref="SpeechEnergy"/> found.</param>
    /// <param name="words">Where words are.</param>
    public static ImmutableArray<Stretch> In(bool[] voiced, IEnumerable<Segment> words)
    {
        var covered = new bool[voiced.Length];
        foreach (var line in words)
            for (var i = Frame(line.FromMs - WordsBegin); i < Frame(line.ToMs + WordsEnd) && i < covered.Length; i++) covered[i] = true;
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        for (var from = 0; from < voiced.Length; from++)
        {
            if (!voiced[from] || covered[from]) continue;
            var (last, said) = (from, 0);
            for (var i = from; i < voiced.Length && !covered[i] && (i - last) * SpeechEnergy.FrameMs <= PauseMs; i++)
                if (voiced[i]) (last, said) = (i, said + 1);
            if (said * SpeechEnergy.FrameMs >= LeastVoicedMs) stretches.Add(new Stretch((long)from * SpeechEnergy.FrameMs, (last + 1L) * SpeechEnergy.FrameMs));
            from = last;
        }
        return stretches.ToImmutable();
    }

    private static int Frame(long ms) => (int)(Math.Max(0, ms) / SpeechEnergy.FrameMs);
}
