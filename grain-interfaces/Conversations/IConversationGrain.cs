using Orleans.Concurrency;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Conversations;

/// <summary>
/// One conversation: its recording, transcript and checklist. Key: the conversation id, made by the client (UUID), so that
/// every call can be repeated. A caller who does not own it gets <see cref="PortalError.NotFound"/>, as if it were not there.
/// </summary>
[Alias("portal.conversation")]
public interface IConversationGrain : IGrainWithGuidKey
{
    /// <summary>Begins it, or, when it has begun already, answers the same. Needs the person's consent.</summary>
    [Alias("open")]
    Task<ConversationView> Open(Caller caller, OpenConversation request);

    /// <summary>The conversation as it stands. Waits for nothing that goes on in it.</summary>
    [AlwaysInterleave, Alias("read")]
    Task<ConversationView> Read(Caller caller);

    /// <summary>Every fact after a version, then each new one as it happens, and provisional words between. Resume with the last version seen.</summary>
    [Alias("follow")]
    IAsyncEnumerable<ConversationUpdate> Follow(Caller caller, long afterVersion, CancellationToken cancellation = default);

    /// <summary>Makes the caller the only producer of sound: earlier producers are fenced.</summary>
    [Alias("attach")]
    Task<Attachment> Attach(Caller caller);

    /// <summary>Stores frames. Repeatable; the answer says what is durable.</summary>
    [Alias("append")]
    Task<AppendReply> Append(Caller caller, long epoch, FrameBatch batch);

    /// <summary>Closes the recording when everything up to <paramref name="finalSeq"/> is stored; else says what is missing.</summary>
    [Alias("stop")]
    Task<StopReply> Stop(Caller caller, long epoch, long finalSeq, long totalSamples);

    /// <summary>Words recognised in the browser (engine <c>browser</c>). <paramref name="heard"/> times are milliseconds of captured audio. Repeatable by <see cref="Heard.Key"/>.</summary>
    [Alias("hear")]
    Task Hear(Caller caller, Heard heard);

    /// <summary>A person decides on a question. Answers the version by which <see cref="UndoEdit"/> takes it back; 0 when it changed nothing.</summary>
    [Alias("mark")]
    Task<long> Mark(Caller caller, QuestionMark mark);

    /// <summary>A person corrects a line. Answers the edit's version, by which it can be taken back; 0 when nothing changed.</summary>
    [Alias("correct")]
    Task<long> Correct(Caller caller, int segmentId, string text);

    /// <summary>A person makes two lines of one, at a character of its text. Answers the edit's version.</summary>
    [Alias("split")]
    Task<long> Split(Caller caller, int segmentId, int at);

    /// <summary>A person makes one line of this one and the next. Answers the edit's version.</summary>
    [Alias("merge")]
    Task<long> Merge(Caller caller, int segmentId);

    /// <summary>A person says who speaks, in a line or in every line of its voice. Answers the edit's version; 0 when nothing changed.</summary>
    [Alias("name-speaker")]
    Task<long> NameSpeaker(Caller caller, int segmentId, SpeakerRole role, bool wholeVoice);

    /// <summary>
    /// Takes an edit back, with the ticks it moved, or a decision on a question; <see cref="PortalError.Conflict"/> when its lines, or that question, have changed since.
    /// Answers the version of that.
    /// </summary>
    [Alias("undo-edit")]
    Task<long> UndoEdit(Caller caller, long version);

    /// <summary>
    /// "Esto no": that stretch goes from sound, transcript, checklist, ficha and index, for good. Repeatable by its id; once it has answered, nothing stored holds it.
    /// </summary>
    [Alias("off-the-record")]
    Task OffTheRecord(Caller caller, OffTheRecordWish wish);

    /// <summary>Writes a note, changes it (same id) or takes it away (empty text). Repeatable.</summary>
    [Alias("take-note")]
    Task TakeNote(Caller caller, Note note);

    /// <summary>Flags a moment, or takes the flag away. Repeatable.</summary>
    [Alias("flag-moment")]
    Task FlagMoment(Caller caller, Moment moment, bool on);

    /// <summary>What is heard in that stretch is the interviewer's, also what is heard later; or no longer. Never against what a person said of a line or a voice. Repeatable.</summary>
    [Alias("mark-turn")]
    Task MarkTurn(Caller caller, HeldTurn turn, bool on);

    /// <summary>Closes an interrupted conversation with what is stored, or a conversation of notes.</summary>
    [Alias("finish")]
    Task Finish(Caller caller);

    /// <summary>Tries the work after Stop again where it needs attention.</summary>
    [Alias("retry")]
    Task Retry(Caller caller);

    /// <summary>
    /// Throws it away: it is in no list, and what it did to the ficha, the index and the inbox is undone; what people and other conversations did stays.
    /// Repeatable. One that is not finished is a <see cref="PortalError.Conflict"/>.
    /// </summary>
    [Alias("discard")]
    Task Discard(Caller caller);

    /// <summary>Takes it back, exactly as it was. Repeatable.</summary>
    [Alias("restore")]
    Task Restore(Caller caller);

    /// <summary>What to play: the sealed file's size and length; <see cref="PortalError.NotFound"/> before it exists.</summary>
    [Alias("playback")]
    Task<Playback> Playback(Caller caller);

    /// <summary>Bytes of the sealed WAV file, at most one megabyte a call.</summary>
    [AlwaysInterleave, Alias("listen")]
    Task<byte[]> Listen(Caller caller, long offset, int count);

    /// <summary>How loud the recording is along its length: 1,200 levels of 0–255. <see cref="PortalError.NotFound"/> before the sealed file exists.</summary>
    [AlwaysInterleave, Alias("peaks")]
    Task<byte[]> Peaks(Caller caller);
}

/// <summary>What begins a conversation.</summary>
/// <param name="IntervieweeId">With whom.</param>
/// <param name="FormId">The questionnaire; its newest version is taken.</param>
/// <param name="Language">ISO 639-1 language of talk and form.</param>
/// <param name="Engine">One of the configured engines.</param>
/// <param name="Origin">Where the sound comes from.</param>
/// <param name="Script">For the engine <c>scripted</c>: the name of the script.</param>
/// <param name="HeldAt">When it was held, for a recording that was made before; null: now.</param>
[GenerateSerializer, Immutable, Alias("portal.open-conversation")]
public sealed record OpenConversation(
    [property: Id(0)] Guid IntervieweeId,
    [property: Id(1)] string FormId,
    [property: Id(2)] string Language,
    [property: Id(3)] string Engine,
    [property: Id(4)] ConversationOrigin Origin,
    [property: Id(5)] string? Script = null,
    [property: Id(6)] DateTimeOffset? HeldAt = null);

/// <summary>A person's decision on a question.</summary>
/// <param name="QuestionId">Of the form.</param>
/// <param name="Kind">What is decided.</param>
/// <param name="Text">The answer in words, for <see cref="MarkKind.Answer"/>.</param>
[GenerateSerializer, Immutable, Alias("portal.question-mark")]
public sealed record QuestionMark([property: Id(0)] string QuestionId, [property: Id(1)] MarkKind Kind, [property: Id(2)] string? Text = null);

/// <summary>The decisions a person can take on a question.</summary>
public enum MarkKind
{
    /// <summary>Settled, without words.</summary>
    Tick,
    /// <summary>Open again.</summary>
    Untick,
    /// <summary>No procede.</summary>
    NotApplicable,
    /// <summary>No quiere contestar.</summary>
    Declined,
    /// <summary>Answered in the person's own words.</summary>
    Answer,
    /// <summary>The heard answer is right.</summary>
    Verify,
    /// <summary>The heard answer is not one: open again, and those words never settle it again.</summary>
    Reject,
    /// <summary>Not what stands, but what was heard last beside it, is right.</summary>
    Accept,
    /// <summary>Takes the last withdrawal back: the question stands as it did before, with its proof.</summary>
    Restore,
}
