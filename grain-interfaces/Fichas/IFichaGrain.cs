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

    /// <summary>A person writes an answer by hand.</summary>
    [Alias("write")]
    Task<FichaView> Write(Caller caller, string questionId, FichaEdit edit, string language);

    /// <summary>A person accepts a waiting proposal (it becomes the answer) or rejects it.</summary>
    [Alias("decide")]
    Task<FichaView> Decide(Caller caller, string questionId, Guid conversationId, bool accept, string language);

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

/// <summary>An edit by hand.</summary>
/// <param name="State">Answered, NotApplicable, Declined, Verified, or Pending to clear.</param>
/// <param name="Text">The answer, when answered; up to 4,000 characters.</param>
[GenerateSerializer, Immutable, Alias("portal.ficha-edit")]
public sealed record FichaEdit([property: Id(0)] QuestionState State, [property: Id(1)] string? Text = null);

/// <summary>An answer in the ficha, now or in its history.</summary>
/// <param name="State">Where the question stood.</param>
/// <param name="Answer">The answer, or null.</param>
/// <param name="Source">Who said so.</param>
/// <param name="ConversationId">The conversation that proves it; null when written by hand in the ficha.</param>
/// <param name="Evidence">Its proof in that conversation.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="VerifiedAt">When a person confirmed it, or null.</param>
[GenerateSerializer, Immutable, Alias("portal.ficha-answer")]
public sealed record FichaAnswer(
    [property: Id(0)] QuestionState State,
    [property: Id(1)] Answer? Answer,
    [property: Id(2)] AnswerSource Source,
    [property: Id(3)] Guid? ConversationId,
    [property: Id(4)] ImmutableArray<Evidence> Evidence,
    [property: Id(5)] DateTimeOffset At,
    [property: Id(6)] DateTimeOffset? VerifiedAt);

/// <summary>One question of the ficha.</summary>
/// <param name="QuestionId">Of the form.</param>
/// <param name="Current">The answer in force, or null.</param>
/// <param name="Proposals">Answers heard since that wait for a person.</param>
/// <param name="History">What it was before, newest first.</param>
[GenerateSerializer, Immutable, Alias("portal.ficha-item")]
public sealed record FichaItem(
    [property: Id(0)] string QuestionId,
    [property: Id(1)] FichaAnswer? Current,
    [property: Id(2)] ImmutableArray<FichaAnswer> Proposals,
    [property: Id(3)] ImmutableArray<FichaAnswer> History);

/// <summary>The ficha as shown.</summary>
/// <param name="IntervieweeId">Whose.</param>
/// <param name="Form">The questionnaire it follows.</param>
/// <param name="Revision">Goes up with each change.</param>
/// <param name="Items">Each question of the form, in order.</param>
[GenerateSerializer, Immutable, Alias("portal.ficha-view")]
public sealed record FichaView(
    [property: Id(0)] Guid IntervieweeId, [property: Id(1)] FormRef Form, [property: Id(2)] long Revision, [property: Id(3)] ImmutableArray<FichaItem> Items);
