using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Forms;

namespace Portal.Conversations;

/// <summary>Where a conversation stands.</summary>
public enum ConversationStatus
{
    /// <summary>Sound may arrive.</summary>
    Live,
    /// <summary>No sound for ten minutes; can be continued or finished.</summary>
    Interrupted,
    /// <summary>Sealed; the work after Stop goes on.</summary>
    Processing,
    /// <summary>A stage failed too often; a person can retry.</summary>
    NeedsAttention,
    /// <summary>Ready to read.</summary>
    Ready,
    /// <summary>Thrown away.</summary>
    Discarded,
}

/// <summary>A conversation as it stands: the fold of its facts.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Version">The last fact in it.</param>
/// <param name="IntervieweeId">With whom.</param>
/// <param name="Form">The questionnaire.</param>
/// <param name="Engine">The transcription engine.</param>
/// <param name="Origin">Where the sound comes from.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="OpenedAt">When it began.</param>
/// <param name="DurationMs">Length of the stored audio, once sealed.</param>
/// <param name="Complete">False when the end of the recording may be missing.</param>
/// <param name="Title">Title, once written.</param>
/// <param name="Description">Description, once written.</param>
/// <param name="Segments">The transcript.</param>
/// <param name="Checklist">Each question of the form, in its order.</param>
/// <param name="Gaps">Time without sound.</param>
/// <param name="EngineAway">The engine is lost at the moment.</param>
/// <param name="Problem">What needs attention, in words; else null.</param>
/// <param name="OffTheRecord">Stretches that are not kept.</param>
/// <param name="Notes">What the interviewer wrote, in its order.</param>
/// <param name="Moments">What she flagged, in its order.</param>
/// <param name="AwayFromMs">While the engine is lost: where in the recording it had come to.</param>
/// <param name="Missing">Where words are missing, once the work after Stop has looked; null when none are.</param>
/// <param name="Model">What a language model has read along; null where none has.</param>
/// <param name="Summary">The description sentence by sentence, with the lines each rests on, where a model wrote it; else null.</param>
[GenerateSerializer, Immutable, Alias("portal.conversation-view")]
public sealed record ConversationView(
    [property: Id(0)] Guid Id,
    [property: Id(1)] long Version,
    [property: Id(2)] Guid IntervieweeId,
    [property: Id(3)] FormRef Form,
    [property: Id(4)] string Engine,
    [property: Id(5)] ConversationOrigin Origin,
    [property: Id(6)] ConversationStatus Status,
    [property: Id(7)] DateTimeOffset OpenedAt,
    [property: Id(8)] long DurationMs,
    [property: Id(9)] bool Complete,
    [property: Id(10)] string? Title,
    [property: Id(11)] string? Description,
    [property: Id(12)] ImmutableArray<Segment> Segments,
    [property: Id(13)] ImmutableArray<ChecklistItem> Checklist,
    [property: Id(14)] ImmutableArray<Gap> Gaps,
    [property: Id(15)] bool EngineAway,
    [property: Id(16)] string? Problem,
    [property: Id(17)] ImmutableArray<Stretch> OffTheRecord,
    [property: Id(18)] ImmutableArray<Note> Notes,
    [property: Id(19)] ImmutableArray<Moment> Moments,
    [property: Id(20)] long? AwayFromMs,
    [property: Id(21)] MissingWords? Missing = null,
    [property: Id(22)] ModelUse? Model = null,
    [property: Id(23)] ImmutableArray<SummarySentence>? Summary = null)
{
    /// <summary>Who held the talk, whoever has the person in her caseload now; null where the work after Stop reads it, to whom names are nothing.</summary>
    [Id(24)] public Holder? HeldBy { get; init; }
}

/// <summary>The interviewer who held a talk.</summary>
/// <param name="InterviewerId">Who.</param>
/// <param name="Name">As she is called now; null where her account is no longer known.</param>
[GenerateSerializer, Immutable, Alias("portal.holder")]
public sealed record Holder([property: Id(0)] Guid InterviewerId, [property: Id(1)] string? Name);

/// <summary>A sentence that a language model wrote about a conversation.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="SegmentIds">The lines it rests on, at least one.</param>
[GenerateSerializer, Immutable, Alias("portal.summary-sentence")]
public sealed record SummarySentence([property: Id(0)] string Text, [property: Id(1)] ImmutableArray<int> SegmentIds);

/// <summary>What a language model, where one is set up, has read along.</summary>
/// <param name="Calls">How often it was asked.</param>
/// <param name="InputTokens">Tokens it was given.</param>
/// <param name="OutputTokens">Tokens it wrote.</param>
/// <param name="Trouble">Why it does not read at the moment; null while it does.</param>
[GenerateSerializer, Immutable, Alias("portal.model-use")]
public sealed record ModelUse(
    [property: Id(0)] int Calls, [property: Id(1)] int InputTokens, [property: Id(2)] int OutputTokens, [property: Id(3)] AnalystTrouble? Trouble);

/// <summary>Where a whole recording has no words though somebody seems to speak.</summary>
/// <param name="Stretches">Where, in order.</param>
/// <param name="Reason">Why.</param>
[GenerateSerializer, Immutable, Alias("portal.missing-words")]
public sealed record MissingWords([property: Id(0)] ImmutableArray<Stretch> Stretches, [property: Id(1)] MissingReason Reason);

/// <summary>One line about a conversation, for lists.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Origin">Where the sound comes from.</param>
/// <param name="OpenedAt">When it began.</param>
/// <param name="DurationMs">Length of the stored audio.</param>
/// <param name="Title">Title, once written.</param>
/// <param name="Description">Description, once written.</param>
/// <param name="Answered">Questions settled.</param>
/// <param name="Questions">Questions of the form.</param>
[GenerateSerializer, Immutable, Alias("portal.conversation-summary")]
public sealed record ConversationSummary(
    [property: Id(0)] Guid Id,
    [property: Id(1)] ConversationStatus Status,
    [property: Id(2)] ConversationOrigin Origin,
    [property: Id(3)] DateTimeOffset OpenedAt,
    [property: Id(4)] long DurationMs,
    [property: Id(5)] string? Title,
    [property: Id(6)] string? Description,
    [property: Id(7)] int Answered,
    [property: Id(8)] int Questions);
