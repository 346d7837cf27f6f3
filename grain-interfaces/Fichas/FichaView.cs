using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Forms;

namespace Portal.Fichas;

/// <summary>An answer in the ficha, now or in its history.</summary>
/// <param name="State">Where the question stood.</param>
/// <param name="Answer">The answer, or null.</param>
/// <param name="Source">Who said so.</param>
/// <param name="ConversationId">The conversation that proves it; null when written by hand in the ficha.</param>
/// <param name="Evidence">Its proof in that conversation.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="VerifiedAt">When a person confirmed it, or null.</param>
/// <param name="ConfirmedBy">Who confirmed it; null where nobody did, or nobody wrote down who.</param>
/// <param name="Reason">Why it does not apply, where a condition of the form says so and nobody anything else.</param>
[GenerateSerializer, Immutable, Alias("portal.ficha-answer")]
public sealed record FichaAnswer(
    [property: Id(0)] QuestionState State,
    [property: Id(1)] Answer? Answer,
    [property: Id(2)] AnswerSource Source,
    [property: Id(3)] Guid? ConversationId,
    [property: Id(4)] ImmutableArray<Evidence> Evidence,
    [property: Id(5)] DateTimeOffset At,
    [property: Id(6)] DateTimeOffset? VerifiedAt,
    [property: Id(7)] Confirmer? ConfirmedBy = null,
    [property: Id(8)] string? Reason = null);

/// <summary>One question of the ficha.</summary>
/// <param name="QuestionId">Of the form.</param>
/// <param name="Current">The answer in force, or null.</param>
/// <param name="Proposals">Answers that wait for a person: heard since she decided, or at odds with what is in force.</param>
/// <param name="History">What it was before, newest first.</param>
/// <param name="Contradicted">One of the proposals says the opposite of the answer in force: yes and no, or another number or day.</param>
/// <param name="Difference">How it differs from what was known before the last interview; null where it does not.</param>
[GenerateSerializer, Immutable, Alias("portal.ficha-item")]
public sealed record FichaItem(
    [property: Id(0)] string QuestionId,
    [property: Id(1)] FichaAnswer? Current,
    [property: Id(2)] ImmutableArray<FichaAnswer> Proposals,
    [property: Id(3)] ImmutableArray<FichaAnswer> History,
    [property: Id(4)] bool Contradicted = false,
    [property: Id(5)] FichaDifference? Difference = null);

/// <summary>How a question differs from what was known before the last interview.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Before">The answer then; null where it is new.</param>
[GenerateSerializer, Immutable, Alias("portal.ficha-difference")]
public sealed record FichaDifference([property: Id(0)] DifferenceKind Kind, [property: Id(1)] FichaAnswer? Before);

/// <summary>The ways to differ.</summary>
public enum DifferenceKind
{
    /// <summary>It had no answer.</summary>
    New,
    /// <summary>It had another answer.</summary>
    Changed,
    /// <summary>The same yes or no, number or day, in other words.</summary>
    Reworded,
    /// <summary>It had an answer and has none now.</summary>
    Removed,
}

/// <summary>The ficha as shown.</summary>
/// <param name="IntervieweeId">Whose.</param>
/// <param name="Form">The questionnaire it follows.</param>
/// <param name="Revision">Goes up with each change.</param>
/// <param name="Items">Each question of the form, in order.</param>
/// <param name="ToClose">Conversations that said something and were not looked over yet, newest first.</param>
/// <param name="LastInterviewAt">When the last conversation that said something was held; null before the first.</param>
[GenerateSerializer, Immutable, Alias("portal.ficha-view")]
public sealed record FichaView(
    [property: Id(0)] Guid IntervieweeId,
    [property: Id(1)] FormRef Form,
    [property: Id(2)] long Revision,
    [property: Id(3)] ImmutableArray<FichaItem> Items,
    [property: Id(4)] ImmutableArray<Guid> ToClose,
    [property: Id(5)] DateTimeOffset? LastInterviewAt)
{
    /// <summary>What was answered to questions that the form no longer has: to be read, not to be changed.</summary>
    [Id(6)] public ImmutableArray<FormerItem> Former { get; init; } = [];
}

/// <summary>A question of an earlier version, with what was answered to it.</summary>
/// <param name="Scope">The chapter it stood in.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Text">The question as it was stated.</param>
/// <param name="Item">What the ficha says of it.</param>
[GenerateSerializer, Immutable, Alias("portal.former-item")]
public sealed record FormerItem(
    [property: Id(0)] string Scope, [property: Id(1)] string Label, [property: Id(2)] string Text, [property: Id(3)] FichaItem Item);
