namespace Portal.Conversations;

/// <summary>
/// The work after Stop, as a pure reading of the facts: a stage is due when it was not yet done on what it works on now. So a stage that crashed is
/// found again, one that is done is not repeated, and a correction made later redoes only what depends on it.
/// </summary>
public static class Pipeline
{
    /// <summary>A stage that failed this often waits for a person: with a first pause of two seconds after a quarter of an hour, which outlasts most restarts and broken lines.</summary>
    public const int MaxAttempts = 13;

    /// <summary>From this try on the pauses do not grow any more.</summary>
    private const int LongestPauseAt = 7;

    private static readonly Stage[] Order = Enum.GetValues<Stage>();

    /// <summary>The next stage that is due, or null when nothing can be done now.</summary>
    public static Stage? Next(ConversationState state)
    {
        if (state.Sealed is null || state.Failure is { NeedsAttention: true }) return null;
        foreach (var stage in Order)
            if (!(state.IsDiscarded && IsForReaders(stage)) && state.DoneOn(stage) != InputOf(stage, state)) return stage;
        return null;
    }

    /// <summary>What a stage works on, as a short text: the same text, the same work.</summary>
    public static string InputOf(Stage stage, ConversationState state) => stage switch
    {
        Stage.Compact => state.OffTheRecord.Stretches is { Length: > 0 } struck ? $"sealed, {struck.Length} off the record" : "sealed",
        Stage.Transcribe => (state.Stored?.Sha256 ?? "") + (state.Rehearings == 0 ? "" : $" again {state.Rehearings}"),
        // What was thrown away is undone where it had effects, and done anew when it is taken back.
        Stage.Extract or Stage.Index or Stage.Notify when state.IsDiscarded => $"discarded {state.TurnVersion}",
        Stage.Extract or Stage.Index or Stage.Notify when state.TurnVersion > 0 => $"{EffectOf(stage, state)} restored {state.TurnVersion}",
        Stage.Title => $"transcript {state.TranscriptVersion}",
        _ => EffectOf(stage, state),
    };

    /// <summary>Nobody reads what was thrown away: these wait until it is taken back.</summary>
    private static bool IsForReaders(Stage stage) => stage is Stage.Transcribe or Stage.Title;

    private static string EffectOf(Stage stage, ConversationState state) => stage switch
    {
        Stage.Extract => $"checklist {state.ChecklistVersion}",
        Stage.Index => $"transcript {state.TranscriptVersion} title {state.TitleVersion}" + (state.OwnerVersion == 0 ? "" : $" owner {state.OwnerVersion}"),
        _ => "once",
    };

    /// <summary>
    /// How long to wait before another try: the first pause, then twice that, four times … up to 64 times, and up to a fifth more or less, so that all that
    /// waited for the same outage does not come back at the same moment. The same work waits as long each time.
    /// </summary>
    public static TimeSpan BackOff(TimeSpan first, int attempt, Guid id)
    {
        var spread = id.ToByteArray()[attempt % 6] / 255.0; // The first six bytes of an id are random.
        return first * Math.Pow(2, Math.Clamp(attempt, 1, LongestPauseAt) - 1) * (0.8 + 0.4 * spread);
    }
}
