using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Asking;

/// <summary>A question about a conversation and its answer.</summary>
/// <param name="Id">Made by who asked.</param>
/// <param name="Question">As it was typed; empty when it was erased.</param>
/// <param name="At">When it was asked.</param>
/// <param name="Standing">Whether what it rests on is still so.</param>
/// <param name="Text">The answer in words, where somebody writes answers; null where only passages are shown.</param>
/// <param name="Substitute">Who writes answers could not this time: the passages are shown instead.</param>
/// <param name="WentOn">The conversation went on after it was asked.</param>
/// <param name="Passages">What was said about it, the best first; none when nothing was.</param>
/// <param name="Spent">The conversation has cost all the tokens it may: the passages are shown instead.</param>
[GenerateSerializer, Immutable, Alias("portal.remembered-answer")]
public sealed record RememberedAnswer(
    [property: Id(0)] Guid Id,
    [property: Id(1)] string Question,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] AnswerStanding Standing,
    [property: Id(4)] string? Text,
    [property: Id(5)] bool Substitute,
    [property: Id(6)] bool WentOn,
    [property: Id(7)] ImmutableArray<CitedPassage> Passages,
    [property: Id(8)] bool Spent = false);

/// <summary>Lines that stand together in the conversation, in its order.</summary>
/// <param name="Lines">At least one.</param>
[GenerateSerializer, Immutable, Alias("portal.cited-passage")]
public sealed record CitedPassage([property: Id(0)] ImmutableArray<CitedLine> Lines);

/// <summary>Words of one line, literally.</summary>
/// <param name="SegmentId">The line.</param>
/// <param name="Start">First character of the quote in the line's text (UTF-16).</param>
/// <param name="Length">Characters in the quote.</param>
/// <param name="Quote">The quote: exactly those characters, as they read now.</param>
/// <param name="Role">Who said it.</param>
/// <param name="FromMs">Begin of the line, milliseconds of stored audio.</param>
/// <param name="ToMs">Its end.</param>
/// <param name="Edited">The line read otherwise when the question was answered, so all of it is quoted.</param>
[GenerateSerializer, Immutable, Alias("portal.cited-line")]
public sealed record CitedLine(
    [property: Id(0)] int SegmentId,
    [property: Id(1)] int Start,
    [property: Id(2)] int Length,
    [property: Id(3)] string Quote,
    [property: Id(4)] SpeakerRole Role,
    [property: Id(5)] long FromMs,
    [property: Id(6)] long ToMs,
    [property: Id(7)] bool Edited);

/// <summary>Whether what an answer rests on is still so.</summary>
public enum AnswerStanding
{
    /// <summary>Every line it cites reads as it did.</summary>
    Current,
    /// <summary>Lines were edited, or taken off the record, since: asking again may give another answer. Words somebody wrote about them are not shown any more.</summary>
    Changed,
    /// <summary>Lines it cited were taken off the record: question and answer are erased, because both may tell what they said.</summary>
    Erased,
}
