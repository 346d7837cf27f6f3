namespace Portal.Conversations;

/// <summary>A stretch of the recording.</summary>
/// <param name="FromMs">Begin, milliseconds of the recording.</param>
/// <param name="ToMs">End; not part of it.</param>
[GenerateSerializer, Immutable, Alias("portal.stretch")]
public sealed record Stretch([property: Id(0)] long FromMs, [property: Id(1)] long ToMs)
{
    /// <summary>The moment lies in it.</summary>
    public bool Holds(long atMs) => atMs >= FromMs && atMs < ToMs;

    /// <summary>
    /// What lasts from there to there is in it: by more than a fifth of a second, or by more than half of what is shorter. Less is the inaccuracy of the times.
    /// </summary>
    public bool Touches(long fromMs, long toMs) => toMs <= fromMs
        ? Holds(fromMs)
        : (Math.Min(toMs, ToMs) - Math.Max(fromMs, FromMs)) * 2 > Math.Min(400, toMs - fromMs);
}

/// <summary>Something the interviewer wrote.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="AtMs">When in the recording; in a conversation of notes, its place among them.</param>
/// <param name="Text">What it says.</param>
[GenerateSerializer, Immutable, Alias("portal.note")]
public sealed record Note([property: Id(0)] Guid Id, [property: Id(1)] long AtMs, [property: Id(2)] string Text);

/// <summary>A moment the interviewer wants to come back to.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="AtMs">When in the recording.</param>
[GenerateSerializer, Immutable, Alias("portal.moment")]
public sealed record Moment([property: Id(0)] Guid Id, [property: Id(1)] long AtMs);

/// <summary>A stretch in which the interviewer says that it is her who speaks.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="FromMs">Begin, milliseconds of the recording.</param>
/// <param name="ToMs">End.</param>
[GenerateSerializer, Immutable, Alias("portal.turn")]
public sealed record HeldTurn([property: Id(0)] Guid Id, [property: Id(1)] long FromMs, [property: Id(2)] long ToMs);

/// <summary>The wish to take a stretch off the record. Repeatable by its id.</summary>
/// <param name="Id">Made by the client.</param>
/// <param name="FromMs">Begin, milliseconds of captured sound. Lines that reach into the stretch go whole.</param>
/// <param name="ToMs">End; may lie beyond what has arrived.</param>
[GenerateSerializer, Immutable, Alias("portal.off-the-record-wish")]
public sealed record OffTheRecordWish([property: Id(0)] Guid Id, [property: Id(1)] long FromMs, [property: Id(2)] long ToMs);
