namespace Portal.Conversations;

/// <summary>Whose voices they are, and when the interviewer said that it was her who spoke: the fold of their facts. <see cref="Apply"/> never throws and does no IO.</summary>
public sealed class VoiceState
{
    private readonly Dictionary<string, KnownVoice> voices = [];
    private readonly Dictionary<Guid, HeldTurn> turns = [];

    /// <summary>How many stretches are marked.</summary>
    public int MarkedTurns => turns.Count;

    /// <summary>Whether that stretch is marked.</summary>
    public bool Marks(Guid turnId) => turns.ContainsKey(turnId);

    /// <summary>Whose voice it is; unknown where nobody has said.</summary>
    public KnownVoice Of(string? voice) => voice is not null && voices.TryGetValue(voice, out var known) ? known : default;

    /// <summary>More than half of the line, by its words, lies in what the interviewer has marked as hers.</summary>
    public bool IsMarked(Segment line) => turns.Count > 0 && MarkedShare.Of(line, turns.Values) > 0.5;

    /// <summary>The line, with its speaker as far as known: what a person said of the voice, the marker, the engine, and last what was concluded of the voice.</summary>
    public Segment Name(Segment line)
    {
        var known = Of(line.Voice);
        if (known.By == RoleSource.Person) return line with { Role = known.Role, RoleBy = RoleSource.Person };
        if (IsMarked(line)) return line with { Role = SpeakerRole.Interviewer, RoleBy = RoleSource.Marker };
        return line.Role != SpeakerRole.Unknown ? line : line with { Role = known.Role, RoleBy = known.By };
    }

    /// <summary>As it would stand after one more fact.</summary>
    public VoiceState With(ConversationFact fact)
    {
        var next = new VoiceState();
        foreach (var (voice, known) in voices) next.voices[voice] = known;
        foreach (var (id, turn) in turns) next.turns[id] = turn;
        next.Apply(fact);
        return next;
    }

    /// <summary>Folds the next fact in.</summary>
    public void Apply(ConversationFact fact)
    {
        switch (fact)
        {
            case SpeakerNamed { Voice: { } voice } named: voices[voice] = new KnownVoice(named.Role, named.By); break;
            case SegmentHeard { Segment: { Voice: { } voice, RoleBy: RoleSource.Engine, Role: not SpeakerRole.Unknown } line }:
                voices.TryAdd(voice, new KnownVoice(line.Role, RoleSource.Engine));
                break;
            case TurnMarked { On: true } marked: turns[marked.TurnId] = new HeldTurn(marked.TurnId, marked.FromMs, marked.ToMs); break;
            case TurnMarked gone: turns.Remove(gone.TurnId); break;
        }
    }
}

/// <summary>Whose voice it is.</summary>
/// <param name="Role">Who.</param>
/// <param name="By">Who says so.</param>
public readonly record struct KnownVoice(SpeakerRole Role, RoleSource By);
