using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Transcription;

/// <summary>What a line knows about one session with its engine.</summary>
internal sealed class EngineSession(HeardSoFar before, long openedAt)
{
    private readonly Queue<(long From, long To, string Text)> recent = new();
    private readonly Dictionary<string, string> voices = [];
    private long given = AudioFormat.SamplesOf(before.ResumeMs);
    private int settled;

    /// <summary>What had been heard when it began.</summary>
    public HeardSoFar Before => before;

    /// <summary>Where its clock starts, in the recording.</summary>
    public long StartMs => before.ResumeMs;

    /// <summary>Time stamp.</summary>
    public long OpenedAt => openedAt;

    /// <summary>The engine has the whole recording.</summary>
    public volatile bool AllGiven;

    /// <summary>How much of the recording the engine was given.</summary>
    public long GivenMs => AudioFormat.MsOf(GivenSamples);

    /// <summary>The same in samples.</summary>
    public long GivenSamples => Interlocked.Read(ref given);

    /// <summary>It was given something.</summary>
    public bool HadSound => GivenMs > StartMs;

    public void Given(int samples) => Interlocked.Add(ref given, samples);

    /// <summary>
    /// An engine counts its voices anew in each session: its label becomes that of the voice that said the same words before, in the overlap, else one that no session
    /// has had. An engine that knows who speaks keeps its labels.
    /// </summary>
    public Heard WithVoice(Heard heard)
    {
        if (heard.Voice is not { } label || heard.Role != SpeakerRole.Unknown || before.Tail.IsEmpty) return heard;
        if (!voices.TryGetValue(label, out var voice))
        {
            voice = before.VoiceThatSaid(heard) ?? FormattableString.Invariant($"{label}@{StartMs}");
            // Provisional words may still change their voice.
            if (heard.Final) voices.Add(label, voice);
        }
        return heard with { Voice = voice };
    }

    /// <summary>True once.</summary>
    public bool BecomesSettled() => Interlocked.Exchange(ref settled, 1) == 0;

    /// <summary>An engine that tells a final twice in one session.</summary>
    public bool Repeats(Heard heard)
    {
        var one = (heard.FromMs, heard.ToMs, heard.Text);
        if (recent.Contains(one)) return true;
        recent.Enqueue(one);
        if (recent.Count > 16) recent.Dequeue();
        return false;
    }
}
