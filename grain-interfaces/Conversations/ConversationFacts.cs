using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Portal.Checklists;
using Portal.Forms;
using Portal.Interviewees;

namespace Portal.Conversations;

/// <summary>
/// One immutable event of a conversation. The conversation is the list of these and nothing else; this page is all of them.
/// Names and shapes are the storage format: add new facts, never change old ones.
/// </summary>
[GenerateSerializer, Immutable, Alias("portal.fact")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(ConsentGiven), "consent-given")]
[JsonDerivedType(typeof(SegmentHeard), "segment-heard")]
[JsonDerivedType(typeof(SegmentCorrected), "segment-corrected")]
[JsonDerivedType(typeof(SpeakerNamed), "speaker-named")]
[JsonDerivedType(typeof(TurnMarked), "turn-marked")]
[JsonDerivedType(typeof(MicrophonesHeard), "microphones-heard")]
[JsonDerivedType(typeof(LinesEdited), "lines-edited")]
[JsonDerivedType(typeof(QuestionAsked), "question-asked")]
[JsonDerivedType(typeof(QuestionAnswered), "question-answered")]
[JsonDerivedType(typeof(AnswerProposed), "answer-proposed")]
[JsonDerivedType(typeof(AnswerWithdrawn), "answer-withdrawn")]
[JsonDerivedType(typeof(QuestionSetAside), "question-set-aside")]
[JsonDerivedType(typeof(QuestionVerified), "question-verified")]
[JsonDerivedType(typeof(MarkUndone), "mark-undone")]
[JsonDerivedType(typeof(LinesRead), "lines-read")]
[JsonDerivedType(typeof(ModelAsked), "model-asked")]
[JsonDerivedType(typeof(AnalystLost), "analyst-lost")]
[JsonDerivedType(typeof(AnalystBack), "analyst-back")]
[JsonDerivedType(typeof(EngineLost), "engine-lost")]
[JsonDerivedType(typeof(EngineBack), "engine-back")]
[JsonDerivedType(typeof(Gap), "gap")]
[JsonDerivedType(typeof(OffTheRecord), "off-the-record")]
[JsonDerivedType(typeof(Erased), "erased")]
[JsonDerivedType(typeof(Forgotten), "forgotten")]
[JsonDerivedType(typeof(NoteTaken), "note-taken")]
[JsonDerivedType(typeof(MomentFlagged), "moment-flagged")]
[JsonDerivedType(typeof(WordsMissing), "words-missing")]
[JsonDerivedType(typeof(Interrupted), "interrupted")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(Sealed), "sealed")]
[JsonDerivedType(typeof(RecordingStored), "recording-stored")]
[JsonDerivedType(typeof(StageFinished), "stage-finished")]
[JsonDerivedType(typeof(StageFailed), "stage-failed")]
[JsonDerivedType(typeof(RetryAsked), "retry-asked")]
[JsonDerivedType(typeof(Titled), "titled")]
[JsonDerivedType(typeof(Finished), "finished")]
[JsonDerivedType(typeof(Discarded), "discarded")]
[JsonDerivedType(typeof(Restored), "restored")]
[JsonDerivedType(typeof(Transferred), "transferred")]
public abstract record ConversationFact;

/// <summary>A conversation began.</summary>
/// <param name="IntervieweeId">With whom.</param>
/// <param name="InterviewerId">Whose it is.</param>
/// <param name="Form">The questionnaire it fills.</param>
/// <param name="Engine">The transcription engine chosen: <c>vosk</c>, <c>browser</c>, <c>scripted</c> …</param>
/// <param name="Origin">Live, uploaded or demonstration.</param>
/// <param name="Script">The script played by the engine <c>scripted</c>; else null.</param>
/// <param name="HeldAt">When it was held, where that is not when it was opened: a recording that was made before.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.opened")]
public sealed record Opened(
    [property: Id(0)] Guid IntervieweeId,
    [property: Id(1)] Guid InterviewerId,
    [property: Id(2)] FormRef Form,
    [property: Id(3)] string Engine,
    [property: Id(4)] ConversationOrigin Origin,
    [property: Id(5)] string? Script,
    [property: Id(6)] DateTimeOffset? HeldAt = null) : ConversationFact;

/// <summary>The person's consent, as it stood when the conversation began.</summary>
/// <param name="TextVersion">Version of the text that was read to her.</param>
/// <param name="GivenAt">When she said yes.</param>
/// <param name="Language">ISO 639-1 of the text that was read to her.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.consent-given")]
public sealed record ConsentGiven([property: Id(0)] string TextVersion, [property: Id(1)] DateTimeOffset GivenAt, [property: Id(2)] string Language = ConsentText.FirstLanguage) : ConversationFact;

/// <summary>A final segment was heard.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Key">The engine's name for it: hearing it again changes nothing.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.segment-heard")]
public sealed record SegmentHeard([property: Id(0)] Segment Segment, [property: Id(1)] string Key) : ConversationFact;

/// <summary>A person corrected the text of a segment: as it was told before <see cref="LinesEdited"/>, and still read.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.segment-corrected")]
public sealed record SegmentCorrected([property: Id(0)] int SegmentId, [property: Id(1)] string Text) : ConversationFact;

/// <summary>It was said, or concluded, who speaks: in one segment, or (with a voice) in all segments of that voice, also those still to come.</summary>
/// <param name="SegmentId">The segment; null where it is a voice.</param>
/// <param name="Voice">The voice; null where it is a segment.</param>
/// <param name="Role">Who it is.</param>
/// <param name="Items">The questions that stand otherwise now that it is known; null when none does.</param>
/// <param name="By">Who says so. What was concluded about a voice leaves alone the lines of which a person has said it.</param>
/// <param name="Undone">A naming is taken back: whoever said it, so it is again.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.speaker-named")]
public sealed record SpeakerNamed(
    [property: Id(0)] int? SegmentId,
    [property: Id(1)] string? Voice,
    [property: Id(2)] SpeakerRole Role,
    [property: Id(3)] ImmutableArray<ChecklistItem>? Items = null,
    [property: Id(4)] RoleSource By = RoleSource.Person,
    [property: Id(5)] bool Undone = false) : ConversationFact
{
    /// <summary>It names the speaker of that line.</summary>
    public bool Names(Segment line) => line.Id == SegmentId
        || (Voice is not null && line.Voice == Voice && (Undone || By is RoleSource.Person || line.RoleBy is not (RoleSource.Person or RoleSource.Marker)));
}

/// <summary>
/// A person corrected, split or merged lines, or took that back: a run of neighbouring segments is replaced by another one. Segments keep their ids; one
/// that is split off gets a new id, and no id is ever given twice.
/// </summary>
/// <param name="Edit">What was done.</param>
/// <param name="Replaced">Ids of the segments that stood there.</param>
/// <param name="Lines">What stands there now.</param>
/// <param name="Items">The questions that stand otherwise because of it, as they stand now.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.lines-edited")]
public sealed record LinesEdited(
    [property: Id(0)] LineEdit Edit,
    [property: Id(1)] ImmutableArray<int> Replaced,
    [property: Id(2)] ImmutableArray<Segment> Lines,
    [property: Id(3)] ImmutableArray<ChecklistItem> Items) : ConversationFact;

/// <summary>A question of the form was put to the person.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.question-asked")]
public sealed record QuestionAsked([property: Id(0)] string QuestionId, [property: Id(1)] int SegmentId) : ConversationFact;

/// <summary>A question got its answer. <see cref="AnswerSource.Person"/> needs no evidence and always wins.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.question-answered")]
public sealed record QuestionAnswered(
    [property: Id(0)] string QuestionId,
    [property: Id(1)] Answer? Answer,
    [property: Id(2)] ImmutableArray<Evidence> Evidence,
    [property: Id(3)] AnswerSource Source) : ConversationFact;

/// <summary>Something was heard about a question that a person has already decided: it waits beside the answer.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.answer-proposed")]
public sealed record AnswerProposed([property: Id(0)] string QuestionId, [property: Id(1)] Proposal Proposal) : ConversationFact;

/// <summary>An answer was taken back; the screen says why.</summary>
/// <param name="QuestionId">Of the form.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="By">Who took it back. What a person has taken back is hers to decide from then on, unless she rejected it.</param>
/// <param name="Rejected">The words were no answer: the question is open as before, and other words may settle it.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.answer-withdrawn")]
public sealed record AnswerWithdrawn(
    [property: Id(0)] string QuestionId, [property: Id(1)] string Reason, [property: Id(2)] AnswerSource By, [property: Id(3)] bool Rejected = false) : ConversationFact;

/// <summary>The question does not apply, or the person would rather not answer.</summary>
/// <param name="QuestionId">Of the form.</param>
/// <param name="State">Only <see cref="QuestionState.NotApplicable"/> or <see cref="QuestionState.Declined"/>.</param>
/// <param name="By">Who says so: null is a person, <see cref="AnswerSource.Rules"/> a condition of the form.</param>
/// <param name="Reason">Which answer it follows from, where it is a condition of the form.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.question-set-aside")]
public sealed record QuestionSetAside(
    [property: Id(0)] string QuestionId,
    [property: Id(1)] QuestionState State,
    [property: Id(2)] AnswerSource? By = null,
    [property: Id(3)] string? Reason = null) : ConversationFact;

/// <summary>A person confirmed the answer that was heard.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.question-verified")]
public sealed record QuestionVerified([property: Id(0)] string QuestionId) : ConversationFact;

/// <summary>A person took back what she had decided on a question: it stands as if she had not, with what was heard of it meanwhile.</summary>
/// <param name="Item">How it stands now.</param>
/// <param name="AskedIn">The line in which it had been asked, where the answer is due again.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.mark-undone")]
public sealed record MarkUndone([property: Id(0)] ChecklistItem Item, [property: Id(1)] int? AskedIn = null) : ConversationFact;

/// <summary>A language model has read some lines after the rules, or they were found not to be worth a call: the ledger by which no line is paid for twice.</summary>
/// <param name="Through">The last of them.</param>
/// <param name="Whole">In the reading at the end, which goes over everything once more; else while people talked.</param>
/// <param name="Called">The model was asked.</param>
/// <param name="InputTokens">What it was given.</param>
/// <param name="OutputTokens">What it wrote.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.lines-read")]
public sealed record LinesRead(
    [property: Id(0)] int Through, [property: Id(1)] bool Whole, [property: Id(2)] bool Called, [property: Id(3)] int InputTokens, [property: Id(4)] int OutputTokens) : ConversationFact;

/// <summary>A language model was asked a question about the talk (<i>saber más</i>): what that cost, never what was asked or answered.</summary>
/// <param name="InputTokens">What it was given.</param>
/// <param name="OutputTokens">What it wrote.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.model-asked")]
public sealed record ModelAsked([property: Id(0)] int InputTokens, [property: Id(1)] int OutputTokens) : ConversationFact;

/// <summary>The language model reads no more; the rules go on without it.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.analyst-lost")]
public sealed record AnalystLost([property: Id(0)] AnalystTrouble Reason) : ConversationFact;

/// <summary>The language model reads again, from where it was.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.analyst-back")]
public sealed record AnalystBack : ConversationFact;

/// <summary>The engine went away; the audio goes on being stored.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.engine-lost")]
public sealed record EngineLost([property: Id(0)] string Engine, [property: Id(1)] long AtMs) : ConversationFact;

/// <summary>The engine is back and catches up from the stored audio.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.engine-back")]
public sealed record EngineBack([property: Id(0)] string Engine, [property: Id(1)] long AtMs) : ConversationFact;

/// <summary>Time without sound in the recording: nothing is spliced silently.</summary>
/// <param name="AtMs">Where in the recording, milliseconds of stored audio.</param>
/// <param name="LostMs">How long it lasted on the clock; 0 where unknown.</param>
/// <param name="Reason">Why.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.gap")]
public sealed record Gap([property: Id(0)] long AtMs, [property: Id(1)] long LostMs, [property: Id(2)] GapReason Reason) : ConversationFact;

/// <summary>
/// "Esto no": the person did not want that stretch kept. From here on nothing shows it; sound, facts and index forget it next, and <see cref="Forgotten"/>
/// says when they have. Time goes on over it: nothing is spliced.
/// </summary>
/// <param name="StrikeId">Made by the client: saying it again changes nothing.</param>
/// <param name="FromMs">Where it begins in the recording, milliseconds.</param>
/// <param name="ToMs">Where it ends.</param>
/// <param name="Segments">Lines that go, whole.</param>
/// <param name="Withdrawn">Questions whose answer stood on those lines: open again.</param>
/// <param name="Reason">Why they are open again, in a sentence.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.off-the-record")]
public sealed record OffTheRecord(
    [property: Id(0)] Guid StrikeId,
    [property: Id(1)] long FromMs,
    [property: Id(2)] long ToMs,
    [property: Id(3)] ImmutableArray<int> Segments,
    [property: Id(4)] ImmutableArray<string> Withdrawn,
    [property: Id(5)] string Reason) : ConversationFact;

/// <summary>What stood here held words that were taken off the record: it was written over. Folds to nothing.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.erased")]
public sealed record Erased : ConversationFact;

/// <summary>Sound, facts and index no longer hold what was taken off the record.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.forgotten")]
public sealed record Forgotten([property: Id(0)] Guid StrikeId) : ConversationFact;

/// <summary>The interviewer wrote a note. The same id again changes it; an empty text takes it away.</summary>
/// <param name="NoteId">Made by the client.</param>
/// <param name="AtMs">When in the recording; in a conversation of notes, its place among them.</param>
/// <param name="Text">What it says.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.note-taken")]
public sealed record NoteTaken([property: Id(0)] Guid NoteId, [property: Id(1)] long AtMs, [property: Id(2)] string Text) : ConversationFact;

/// <summary>The interviewer flagged a moment to come back to, or took the flag away.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.moment-flagged")]
public sealed record MomentFlagged([property: Id(0)] Guid MomentId, [property: Id(1)] long AtMs, [property: Id(2)] bool On) : ConversationFact;

/// <summary>
/// The interviewer held the key that says "now it is me", or took that back: what is heard in that stretch is hers, also when it is heard later. The lines that
/// had been heard by then are told beside it, as <see cref="SpeakerNamed"/>.
/// </summary>
/// <param name="TurnId">Made by the client.</param>
/// <param name="FromMs">Begin, milliseconds of the recording.</param>
/// <param name="ToMs">End.</param>
/// <param name="On">False takes it back.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.turn-marked")]
public sealed record TurnMarked([property: Id(0)] Guid TurnId, [property: Id(1)] long FromMs, [property: Id(2)] long ToMs, [property: Id(3)] bool On) : ConversationFact;

/// <summary>
/// Which of two microphones was clearly louder, since the last such fact: told before the lines that are named by it, so that they need nothing else. The first one, without
/// turns, says that there are two.
/// </summary>
/// <param name="Turns">In order; between them neither was.</param>
/// <param name="ThroughMs">Up to where in the recording this is known.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.microphones-heard")]
public sealed record MicrophonesHeard([property: Id(0)] ImmutableArray<MicrophoneTurn> Turns, [property: Id(1)] long ThroughMs) : ConversationFact;

/// <summary>A stretch in which one of two microphones was clearly louder.</summary>
/// <param name="FromMs">Begin, milliseconds of the recording.</param>
/// <param name="ToMs">End.</param>
/// <param name="Microphone">1 or 2.</param>
[GenerateSerializer, Immutable, Alias("portal.microphone-turn")]
public readonly record struct MicrophoneTurn([property: Id(0)] long FromMs, [property: Id(1)] long ToMs, [property: Id(2)] int Microphone);

/// <summary>Nobody has sent sound for a while; the owner can continue or finish.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.interrupted")]
public sealed record Interrupted : ConversationFact;

/// <summary>The sound came back after an interruption.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.resumed")]
public sealed record Resumed : ConversationFact;

/// <summary>The recording is whole and closed.</summary>
/// <param name="DurationMs">Length of the stored audio.</param>
/// <param name="Complete">False when it was closed for want of a producer and the end may be missing.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.sealed")]
public sealed record Sealed([property: Id(0)] long DurationMs, [property: Id(1)] bool Complete) : ConversationFact;

/// <summary>The sound lies in one sealed, seekable file whose hash was verified.</summary>
/// <param name="Bytes">Size of the WAV file as played.</param>
/// <param name="Sha256">Its hash, hexadecimal.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.recording-stored")]
public sealed record RecordingStored([property: Id(0)] long Bytes, [property: Id(1)] string Sha256) : ConversationFact;

/// <summary>Where somebody seems to speak and no words are, after all that could be done. Says it anew each time; with no stretches all is well.</summary>
/// <param name="Stretches">Where, in order.</param>
/// <param name="Reason">Why no words are there.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.words-missing")]
public sealed record WordsMissing([property: Id(0)] ImmutableArray<Stretch> Stretches, [property: Id(1)] MissingReason Reason) : ConversationFact;

/// <summary>A stage of the work after Stop is done.</summary>
/// <param name="Stage">Which.</param>
/// <param name="InputHash">Hash of what it worked on: doing it again on the same input is not needed.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.stage-finished")]
public sealed record StageFinished([property: Id(0)] Stage Stage, [property: Id(1)] string InputHash) : ConversationFact;

/// <summary>A stage failed; it will be tried again until it needs attention.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.stage-failed")]
public sealed record StageFailed([property: Id(0)] Stage Stage, [property: Id(1)] int Attempt, [property: Id(2)] bool NeedsAttention, [property: Id(3)] string Sentence) : ConversationFact;

/// <summary>A person asked to try the failed stage again.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.retry-asked")]
public sealed record RetryAsked : ConversationFact;

/// <summary>The conversation has a title and a description.</summary>
/// <param name="Title">In a few words; never a name, a place or a number.</param>
/// <param name="Description">More of it; empty where there is no more.</param>
/// <param name="Summary">Where a model wrote the description: its sentences with the lines they rest on. Null where it is made of the topics that were settled.</param>
/// <param name="Basis">Hash of those lines: while they stand as they were, nobody needs to write it again.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.titled")]
public sealed record Titled(
    [property: Id(0)] string Title,
    [property: Id(1)] string Description,
    [property: Id(2)] ImmutableArray<SummarySentence>? Summary = null,
    [property: Id(3)] string? Basis = null) : ConversationFact;

/// <summary>All stages are done: ready to read.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.finished")]
public sealed record Finished : ConversationFact;

/// <summary>The conversation was thrown away; what it did to the ficha is undone.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.discarded")]
public sealed record Discarded : ConversationFact;

/// <summary>The conversation was taken back from where it was thrown; what it did is done again.</summary>
[GenerateSerializer, Immutable, Alias("portal.fact.restored")]
public sealed record Restored : ConversationFact;

/// <summary>The person was handed to another interviewer, and the conversation with her.</summary>
/// <param name="InterviewerId">Whose it is from now on.</param>
[GenerateSerializer, Immutable, Alias("portal.fact.transferred")]
public sealed record Transferred([property: Id(0)] Guid InterviewerId) : ConversationFact;

/// <summary>Where a conversation comes from.</summary>
public enum ConversationOrigin
{
    /// <summary>A microphone.</summary>
    Live,
    /// <summary>An uploaded file.</summary>
    Upload,
    /// <summary>The demonstration.</summary>
    Demonstration,
    /// <summary>Notes, without sound.</summary>
    Notes,
}

/// <summary>What a person did to the transcript.</summary>
public enum LineEdit
{
    /// <summary>Wrote a line otherwise.</summary>
    Corrected,
    /// <summary>Made two lines of one.</summary>
    Split,
    /// <summary>Made one line of two.</summary>
    Merged,
    /// <summary>Took an edit back.</summary>
    Undone,
}

/// <summary>Why there are no words where somebody seems to speak.</summary>
public enum MissingReason
{
    /// <summary>No engine that reads stored sound is set up for this language.</summary>
    NoEngine,
    /// <summary>The engine that could read it did not answer; it can be tried again.</summary>
    EngineAway,
    /// <summary>An engine has listened and understood nothing.</summary>
    NotUnderstood,
}

/// <summary>Why a language model does not read along.</summary>
public enum AnalystTrouble
{
    /// <summary>It does not answer, or nothing that can be used.</summary>
    Away,
    /// <summary>The conversation has used up its tokens.</summary>
    Budget,
}

/// <summary>Why there is no sound for a while. The values are those of the audio frame's reason byte.</summary>
public enum GapReason
{
    /// <summary>Not said.</summary>
    Unknown = 0,
    /// <summary>The interviewer paused.</summary>
    Paused = 1,
    /// <summary>The microphone went away.</summary>
    DeviceLost = 2,
    /// <summary>The browser suspended the page.</summary>
    Suspended = 3,
}

/// <summary>The work after Stop, in this order.</summary>
public enum Stage
{
    /// <summary>One seekable file is written and verified, then the chunks go.</summary>
    Compact,
    /// <summary>The final transcript exists.</summary>
    Transcribe,
    /// <summary>The checklist is read once more over the whole and the ficha gets its answers.</summary>
    Extract,
    /// <summary>Title and description.</summary>
    Title,
    /// <summary>The search index knows it.</summary>
    Index,
    /// <summary>The interviewer is told.</summary>
    Notify,
}
