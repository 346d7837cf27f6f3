using Portal.Checklists;

namespace Portal.Conversations;

/// <summary>A conversation: the fold of its facts, in order. <see cref="Apply"/> never throws and does no IO.</summary>
public sealed class ConversationState
{
    private readonly List<Segment> segments = [];
    private readonly HashSet<string> heardKeys = [];
    private readonly List<Gap> gaps = [];
    private readonly Dictionary<int, HashSet<int>> kin = [];
    private readonly Dictionary<Stage, string> finishedStages = [];
    private bool interrupted;

    /// <summary>The last fact folded in; 0 before the first.</summary>
    public long Version { get; private set; }

    /// <summary>How it began; null while there is no conversation.</summary>
    public Opened? Opened { get; private set; }

    /// <summary>Whose it is now.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Version of the last fact that made it somebody else's; 0 when none did.</summary>
    public long OwnerVersion { get; private set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>The transcript.</summary>
    public IReadOnlyList<Segment> Segments => segments;

    /// <summary>The checklist.</summary>
    public ChecklistState Checklist { get; } = new();

    /// <summary>Time without sound.</summary>
    public IReadOnlyList<Gap> Gaps => gaps;

    /// <summary>What was taken off the record.</summary>
    public OffTheRecordState OffTheRecord { get; } = new();

    /// <summary>Whose voices they are, as far as known.</summary>
    public VoiceState Voices { get; } = new();

    /// <summary>Which of two microphones was the louder one, where there are two.</summary>
    public MicrophoneState Microphones { get; } = new();

    /// <summary>Notes and flagged moments.</summary>
    public JottingState Jottings { get; } = new();

    /// <summary>What a language model has read.</summary>
    public ReadingState Reading { get; } = new();

    /// <summary>The engine is lost at the moment.</summary>
    public bool EngineAway => AwayFromMs is not null;

    /// <summary>While the engine is lost: how far it had come.</summary>
    public long? AwayFromMs { get; private set; }

    /// <summary>How the recording was closed; null while it grows.</summary>
    public Sealed? Sealed { get; private set; }

    /// <summary>The sealed file, once written.</summary>
    public RecordingStored? Stored { get; private set; }

    /// <summary>Where words are missing; null when none are, as far as is known.</summary>
    public MissingWords? Missing { get; private set; }

    /// <summary>How often somebody asked to look for missing words again.</summary>
    public int Rehearings { get; private set; }

    /// <summary>Title and description, once written.</summary>
    public Titled? Titled { get; private set; }

    /// <summary>The failure of the stage that is being tried; null when none.</summary>
    public StageFailed? Failure { get; private set; }

    /// <summary>Version of the last fact that changed the transcript.</summary>
    public long TranscriptVersion { get; private set; }

    /// <summary>Version of the last fact that changed the checklist, or who said what it rests on.</summary>
    public long ChecklistVersion { get; private set; }

    /// <summary>Version of the last fact that changed title or description.</summary>
    public long TitleVersion { get; private set; }

    /// <summary>All stages have been done once.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>It was thrown away.</summary>
    public bool IsDiscarded { get; private set; }

    /// <summary>Version of the last fact that threw it away or took it back; 0 when there is none.</summary>
    public long TurnVersion { get; private set; }

    /// <summary>Where the transcript ends, in milliseconds of stored audio: an engine goes on from here.</summary>
    public long HeardThroughMs { get; private set; }

    /// <summary>The id of the next segment: one more than any that was ever given.</summary>
    public int NextSegmentId { get; private set; } = 1;

    /// <summary>Where it stands.</summary>
    public ConversationStatus Status =>
        IsDiscarded ? ConversationStatus.Discarded
        : Sealed is null ? (interrupted ? ConversationStatus.Interrupted : ConversationStatus.Live)
        : Failure is { NeedsAttention: true } ? ConversationStatus.NeedsAttention
        : IsFinished ? ConversationStatus.Ready
        : ConversationStatus.Processing;

    /// <summary>Whether that final was heard before.</summary>
    public bool HasHeard(string key) => heardKeys.Contains(key);

    /// <summary>The input on which a stage was last done, or null.</summary>
    public string? DoneOn(Stage stage) => finishedStages.GetValueOrDefault(stage);

    /// <summary>The segment with that id, or null.</summary>
    public Segment? Segment(int id) => id >= 1 && id <= segments.Count && segments[id - 1].Id == id ? segments[id - 1] : segments.Find(segment => segment.Id == id);

    /// <summary>The ids, present and past, of lines that were made of one another by splitting and merging: words of one may have stood in another.</summary>
    public IReadOnlyCollection<int> Kin(int id) => kin.TryGetValue(id, out var family) ? family : [id];

    /// <summary>Folds the next fact in.</summary>
    public void Apply(RecordedFact recorded)
    {
        Version = recorded.Version;
        // The ficha says who said a proof, too.
        if (Checklist.Apply(recorded.Fact) || recorded.Fact is SpeakerNamed) ChecklistVersion = Version;
        OffTheRecord.Apply(recorded);
        Jottings.Apply(recorded.Fact);
        Voices.Apply(recorded.Fact);
        Microphones.Apply(recorded.Fact);
        Reading.Apply(recorded.Fact);
        Failure = FailureAfter(Failure, recorded.Fact);
        switch (recorded.Fact)
        {
            case Opened opened: Opened = opened; OpenedAt = opened.HeldAt ?? recorded.At; OwnerId = opened.InterviewerId; break;
            case SegmentHeard heard: Hear(heard); break;
            case SegmentCorrected corrected: Rewrite(segment => segment.Id == corrected.SegmentId, segment => segment with { Text = corrected.Text, Words = [] }); break;
            case LinesEdited edited: Replace(edited); break;
            case SpeakerNamed named: Rewrite(named.Names, segment => segment with { Role = named.Role, RoleBy = named.By }); break;
            case Gap gap: gaps.Add(gap); break;
            case OffTheRecord off: Forget(off); break;
            case EngineLost lost: AwayFromMs = lost.AtMs; break;
            case EngineBack: AwayFromMs = null; break;
            case Interrupted: interrupted = true; break;
            case Resumed: interrupted = false; break;
            case Sealed closed: Sealed = closed; interrupted = false; AwayFromMs = null; break;
            case RecordingStored stored: Stored = stored; break;
            case WordsMissing missing: Missing = missing.Stretches.IsEmpty ? null : new MissingWords(missing.Stretches, missing.Reason); break;
            case RetryAsked when Missing is not null: Rehearings++; break;
            case Titled titled: Titled = titled; TitleVersion = Version; break;
            case StageFinished finished: finishedStages[finished.Stage] = finished.InputHash; break;
            case Finished: IsFinished = true; break;
            case Discarded: IsDiscarded = true; TurnVersion = Version; break;
            case Restored: IsDiscarded = false; IsFinished = false; TurnVersion = Version; break;
            case Transferred transferred: OwnerId = transferred.InterviewerId; OwnerVersion = Version; break;
        }
    }

    /// <summary>The failure that stands after one more fact.</summary>
    internal static StageFailed? FailureAfter(StageFailed? before, ConversationFact fact) => fact switch
    {
        StageFailed failed => failed,
        StageFinished or RetryAsked or Discarded or Restored => null,
        _ => before,
    };

    private void Hear(SegmentHeard heard)
    {
        // What was heard afterwards stands where it was said.
        var place = heard.Segment.BackFilled ? segments.FindIndex(line => line.FromMs > heard.Segment.FromMs) : -1;
        segments.Insert(place < 0 ? segments.Count : place, heard.Segment);
        NextSegmentId = Math.Max(NextSegmentId, heard.Segment.Id + 1);
        heardKeys.Add(heard.Key);
        TranscriptVersion = Version;
        HeardThroughMs = Math.Max(HeardThroughMs, heard.Segment.ToMs);
    }

    /// <summary>The lines keep their number and their place, and nothing else. What was made of them is made again without them.</summary>
    private void Forget(OffTheRecord off)
    {
        Rewrite(segment => off.Segments.Contains(segment.Id), segment => segment with { Text = "", Words = [] });
        Titled = null;
        Failure = null;
    }

    private void Replace(LinesEdited edited)
    {
        TranscriptVersion = Version;
        var place = segments.FindIndex(segment => edited.Replaced.Contains(segment.Id));
        if (place < 0) return;
        segments.RemoveAll(segment => edited.Replaced.Contains(segment.Id));
        segments.InsertRange(place, edited.Lines);
        foreach (var line in edited.Lines) NextSegmentId = Math.Max(NextSegmentId, line.Id + 1);
        var family = edited.Replaced.Concat(edited.Lines.Select(line => line.Id)).SelectMany(Kin).ToHashSet();
        foreach (var id in family) kin[id] = family;
    }

    private void Rewrite(Predicate<Segment> which, Func<Segment, Segment> change)
    {
        TranscriptVersion = Version;
        for (var i = 0; i < segments.Count; i++)
            if (which(segments[i])) segments[i] = change(segments[i]);
    }
}
