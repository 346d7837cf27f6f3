namespace Portal.Conversations;

/// <summary>A fact with its place in the conversation.</summary>
/// <param name="Version">1, 2, 3 … without holes.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Fact">The fact.</param>
[GenerateSerializer, Immutable, Alias("portal.recorded-fact")]
public sealed record RecordedFact([property: Id(0)] long Version, [property: Id(1)] DateTimeOffset At, [property: Id(2)] ConversationFact Fact);

/// <summary>What a follower receives: stored facts in order, and between them the words still being heard.</summary>
/// <param name="Fact">A stored fact; null for a provisional update.</param>
/// <param name="Provisional">Words that may still change; never stored. An empty text clears them.</param>
[GenerateSerializer, Immutable, Alias("portal.conversation-update")]
public sealed record ConversationUpdate([property: Id(0)] RecordedFact? Fact, [property: Id(1)] Provisional? Provisional);

/// <summary>Speech that is still being recognised.</summary>
/// <param name="Text">The words so far.</param>
/// <param name="FromMs">Where they begin.</param>
/// <param name="Role">Who speaks, as far as known.</param>
/// <param name="Ticks">Questions these words would settle if they stay: the hollow ticks.</param>
[GenerateSerializer, Immutable, Alias("portal.provisional")]
public sealed record Provisional(
    [property: Id(0)] string Text,
    [property: Id(1)] long FromMs,
    [property: Id(2)] SpeakerRole Role,
    [property: Id(3)] System.Collections.Immutable.ImmutableArray<string> Ticks);
