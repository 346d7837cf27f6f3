using Portal.Recordings;

namespace Portal.Conversations;

/// <summary>What the stored frames tell of two microphones and no fact does yet.</summary>
/// <param name="fromMs">Up to where in the recording it is told.</param>
internal sealed class MicrophoneTail(long fromMs)
{
    private long untold;

    /// <summary>Up to where it is known.</summary>
    public long ThroughMs => fromMs + untold;

    /// <summary>When each of them was the louder one.</summary>
    public MicrophoneTurns Turns { get; } = new();

    /// <summary>How much of the recording waits to be told.</summary>
    public long UntoldMs => untold;

    /// <summary>What is told next.</summary>
    public MicrophonesHeard Fact => new(Turns.All, ThroughMs);

    /// <summary>Takes a frame that is stored. What comes again is passed over.</summary>
    public void Take(AudioFrame frame, long firstSample)
    {
        var end = firstSample + frame.Samples;
        var louder = frame.Louder.Span;
        for (var block = 0; block < louder.Length; block++)
        {
            if (louder[block] == TwoMicrophones.Neither) continue;
            var from = firstSample + ((long)block * TwoMicrophones.BlockSamples);
            Turns.Add(new MicrophoneTurn(Math.Max(ThroughMs, AudioFormat.MsOf(from)), AudioFormat.MsOf(Math.Min(from + TwoMicrophones.BlockSamples, end)), louder[block]));
        }
        untold = Math.Max(untold, AudioFormat.MsOf(end) - fromMs);
    }
}
