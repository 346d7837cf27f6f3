using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Forms;

namespace Portal.Fichas;

/// <summary>A person's answers over time. Key: the interviewee id. A human's answer is never overwritten; proposals queue beside it.</summary>
[Alias("portal.ficha")]
public interface IFichaGrain : IGrainWithGuidKey
{
    /// <summary>The ficha in the order of the form.</summary>
    [Alias("read")]
    Task<FichaView> Read(Caller caller, string language);

    /// <summary>A person writes an answer by hand, or confirms the one in force.</summary>
    [Alias("write")]
    Task<FichaView> Write(Caller caller, string questionId, FichaEdit edit, string language);

    /// <summary>A person accepts a waiting proposal (it becomes the answer) or rejects it.</summary>
    [Alias("decide")]
    Task<FichaView> Decide(Caller caller, string questionId, Guid conversationId, bool accept, string language);

    /// <summary>
    /// Takes back what a person did last to a question: <paramref name="revision"/> is that of the ficha it led to. What conversations said since stays.
    /// <see cref="PortalError.Conflict"/> when the question was changed again since.
    /// </summary>
    [Alias("undo")]
    Task<FichaView> Undo(Caller caller, string questionId, long revision, string language);

    /// <summary>What is left to look at after a conversation, and the lines to read back to the person in <paramref name="language"/>.</summary>
    [Alias("closing")]
    Task<ClosingView> Closing(Caller caller, Guid conversationId, string language);

    /// <summary>Looking a conversation over is done, or is taken up again. Repeatable.</summary>
    [Alias("close")]
    Task<ClosingView> Close(Caller caller, Guid conversationId, bool done, string language);

    /// <summary>
    /// Takes what a conversation settled. From the pipeline; repeatable by (conversation, version): the same or an older version changes nothing,
    /// a newer one replaces exactly what that conversation had contributed.
    /// </summary>
    [Alias("take")]
    Task Take(Contribution contribution);

    /// <summary>
    /// Puts aside what a conversation contributed, as if it had never been; what people decided stays, without the proof that lay there. From the pipeline;
    /// repeatable by (conversation, version). Taking a newer version brings it back as it was.
    /// </summary>
    [Alias("withdraw")]
    Task Withdraw(Withdrawal withdrawal);
}

/// <summary>What one conversation says about the questions.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Version">Its version when it was read.</param>
/// <param name="OwnerId">The interviewer who owns it.</param>
/// <param name="Form">The questionnaire.</param>
/// <param name="HeldAt">When the conversation was held.</param>
/// <param name="Items">The questions that are not pending.</param>
/// <param name="Forgotten">Lines that were taken off the record: what was accepted on their word goes too.</param>
[GenerateSerializer, Immutable, Alias("portal.contribution")]
public sealed record Contribution(
    [property: Id(0)] Guid ConversationId,
    [property: Id(1)] long Version,
    [property: Id(2)] Guid OwnerId,
    [property: Id(3)] FormRef Form,
    [property: Id(4)] DateTimeOffset HeldAt,
    [property: Id(5)] ImmutableArray<ChecklistItem> Items,
    [property: Id(6)] ImmutableArray<int> Forgotten = default);

/// <summary>A conversation that was thrown away.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Version">Its version when it was.</param>
/// <param name="OwnerId">The interviewer who owns it.</param>
/// <param name="Language">Of its form.</param>
[GenerateSerializer, Immutable, Alias("portal.withdrawal")]
public sealed record Withdrawal(
    [property: Id(0)] Guid ConversationId, [property: Id(1)] long Version, [property: Id(2)] Guid OwnerId, [property: Id(3)] string Language);

/// <summary>An edit by hand. The values fit the type of the question; a question of yes or no can also be answered in words that begin with yes or no.</summary>
/// <param name="State">Answered, NotApplicable, Declined, Verified (without an answer: the one in force is confirmed), or Pending to clear.</param>
/// <param name="Text">The answer, or words beside its value; up to 4,000 characters.</param>
/// <param name="YesNo">For questions of yes or no.</param>
/// <param name="Number">For numbers.</param>
/// <param name="Date">For days.</param>
/// <param name="ConfirmedBy">Who says that it is right, for Verified; the interviewer where nobody is named.</param>
/// <param name="Seen">What was on the screen when it was confirmed: <see cref="PortalError.Conflict"/> where something else is in force by now. Null: not said.</param>
[GenerateSerializer, Immutable, Alias("portal.ficha-edit")]
public sealed record FichaEdit(
    [property: Id(0)] QuestionState State,
    [property: Id(1)] string? Text = null,
    [property: Id(2)] bool? YesNo = null,
    [property: Id(3)] decimal? Number = null,
    [property: Id(4)] DateOnly? Date = null,
    [property: Id(5)] Confirmer? ConfirmedBy = null,
    [property: Id(6)] SeenAnswer? Seen = null)
{
    /// <summary>It says something, and does not merely change the state.</summary>
    public bool HasAnswer() => Text is not null || YesNo is not null || Number is not null || Date is not null;
}

/// <summary>An answer as somebody saw it.</summary>
/// <param name="State">Where the question stood.</param>
/// <param name="Answer">The answer, or null.</param>
[GenerateSerializer, Immutable, Alias("portal.seen-answer")]
public sealed record SeenAnswer([property: Id(0)] QuestionState State, [property: Id(1)] Answer? Answer = null);

/// <summary>Who confirmed an answer.</summary>
public enum Confirmer
{
    /// <summary>The interviewer, from what she heard.</summary>
    Interviewer,
    /// <summary>The person herself, when it was read back to her.</summary>
    Interviewee,
}
