using Portal.Recordings;

namespace Portal.Conversations;

/// <summary>Which of two microphones was clearly louder, as far as it is told: the fold of its facts. <see cref="Apply"/> never throws and does no IO.</summary>
public sealed class MicrophoneState
{
    /// <summary>The talk has, or had, two microphones.</summary>
    public bool AreTwo { get; private set; }

    /// <summary>Up to where in the recording it is told.</summary>
    public long ThroughMs { get; private set; }

    /// <summary>When each of them was the louder one.</summary>
    public MicrophoneTurns Turns { get; } = new();

    /// <summary>Folds the next fact in.</summary>
    public void Apply(ConversationFact fact)
    {
        switch (fact)
        {
            case MicrophonesHeard heard:
                AreTwo = true;
                ThroughMs = Math.Max(ThroughMs, heard.ThroughMs);
                foreach (var turn in heard.Turns) Turns.Add(turn);
                break;
            case OffTheRecord off: Turns.Remove(new Stretch(off.FromMs, off.ToMs)); break;
        }
    }
}
