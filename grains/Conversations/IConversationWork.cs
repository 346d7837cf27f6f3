using System.Collections.Immutable;
using Orleans.Concurrency;
using Portal.Checklists;
using Portal.Forms;
using Portal.Transcription;

namespace Portal.Conversations;

/// <summary>What the parts of the silo that work for a conversation ask of it: its engine, the stages after Stop, the sweep. Never offered to the web nodes.</summary>
[Alias("portal.conversation-work")]
internal interface IConversationWork : IGrainWithGuidKey
{
    /// <summary>The engine heard something. Repeatable by its key.</summary>
    [Alias("heard")]
    Task Heard(Heard heard);

    /// <summary>The engine heard some lines, in order: stored all or none, in one append. Repeatable by their keys.</summary>
    [Alias("heard-all")]
    Task HeardAll(ImmutableArray<Heard> finals);

    /// <summary>Some lines were heard afterwards, where there were no words: stored all or none, in one append. Repeatable by their keys.</summary>
    [Alias("back-fill")]
    Task BackFill(ImmutableArray<Heard> finals);

    /// <summary>The engine went away, or came back.</summary>
    [Alias("engine")]
    Task EngineChanged(bool away, long atMs);

    /// <summary>The lines a model is to read next, live or (<paramref name="whole"/>) at the end; null when there is nothing to do now.</summary>
    [Alias("due-reading")]
    Task<DueReading?> DueReading(bool whole);

    /// <summary>What a model made of lines; refused (false) when others were faster. Repeatable.</summary>
    [Alias("take-reading")]
    Task<bool> TakeReading(DueReading read, bool called, ImmutableArray<ModelAnswer> answers, int inputTokens, int outputTokens);

    /// <summary>No model could read them. Repeatable.</summary>
    [Alias("stop-reading")]
    Task StopReading(DueReading read, AnalystTrouble trouble);

    /// <summary>A model answered a question about it: what that cost counts like what reading along costs. Nothing for a conversation that was thrown away.</summary>
    [Alias("note-model")]
    Task NoteModel(int inputTokens, int outputTokens);

    /// <summary>The conversation for a stage: what is due and what it works on; null when nothing is.</summary>
    [Alias("due")]
    Task<DueWork?> Due();

    /// <summary>Waits, bounded, until the live engine has said its last word, and lets go of it.</summary>
    [AlwaysInterleave, Alias("finish-engine")]
    Task FinishEngine();

    /// <summary>Records what a stage found; refused (false) when the conversation changed under it, so the stage is done anew.</summary>
    [Alias("finish-stage")]
    Task<bool> FinishStage(Stage stage, string inputHash, IReadOnlyList<ConversationFact> findings);

    /// <summary>Records that a stage failed; answers how long to wait before the next try, or null when a person is needed.</summary>
    [Alias("fail-stage")]
    Task<TimeSpan?> FailStage(Stage stage, string sentence);

    /// <summary>Records that a stage failed in a way that another try would not mend: a person is needed at once.</summary>
    [Alias("give-up-stage")]
    Task GiveUpStage(Stage stage, string sentence);

    /// <summary>Opens the conversation of a recording that is whole already: an upload. Where its channels are two microphones, with when each was the louder one.</summary>
    [Alias("open-sealed")]
    Task OpenSealed(Caller caller, OpenConversation request, Sealed recording, RecordingStored stored, ImmutableArray<MicrophoneTurn> turns);

    /// <summary>The person is somebody else's now, and the conversation follows her. Repeatable.</summary>
    [Alias("hand-over")]
    Task HandOver(Guid to);
    /// <summary>How far the work after Stop is.</summary>
    [Alias("progress")]
    Task<ConversationProgress> Progress();

    /// <summary>Tries again what failed too often; false when nothing did.</summary>
    [Alias("try-again")]
    Task<bool> TryAgain();

    /// <summary>Looks after itself: notes an interruption, closes what was abandoned, pokes the work after Stop.</summary>
    [Alias("tend")]
    Task Tend();
}

/// <summary>How far a conversation is.</summary>
/// <param name="Status">Where it stands; discarded when there is none.</param>
/// <param name="Stage">The stage that is due; null when none is.</param>
/// <param name="Problem">What needs attention, in words; else null.</param>
[GenerateSerializer, Immutable, Alias("portal.conversation-progress")]
internal sealed record ConversationProgress([property: Id(0)] ConversationStatus Status, [property: Id(1)] Stage? Stage, [property: Id(2)] string? Problem);

/// <summary>A stage that is due, with what it needs to know.</summary>
/// <param name="Stage">Which.</param>
/// <param name="InputHash">On what.</param>
/// <param name="Version">The conversation's version.</param>
/// <param name="View">The conversation.</param>
/// <param name="OwnerId">Whose it is.</param>
/// <param name="Script">For the engine <c>scripted</c>.</param>
/// <param name="HeardThroughMs">Where the transcript ends.</param>
/// <param name="Stored">The sealed file, once written.</param>
/// <param name="Form">The questionnaire.</param>
/// <param name="Forgotten">Lines that were taken off the record.</param>
/// <param name="Titled">What it is called so far; null before it is called anything.</param>
[GenerateSerializer, Immutable, Alias("portal.due-work")]
internal sealed record DueWork(
    [property: Id(0)] Stage Stage,
    [property: Id(1)] string InputHash,
    [property: Id(2)] long Version,
    [property: Id(3)] ConversationView View,
    [property: Id(4)] Guid OwnerId,
    [property: Id(5)] string? Script,
    [property: Id(6)] long HeardThroughMs,
    [property: Id(7)] RecordingStored? Stored,
    [property: Id(8)] Form Form,
    [property: Id(9)] ImmutableArray<int> Forgotten,
    [property: Id(10)] Titled? Titled);
