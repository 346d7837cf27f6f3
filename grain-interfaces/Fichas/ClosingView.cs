using System.Collections.Immutable;

namespace Portal.Fichas;

/// <summary>Closing a conversation: what is left to look at, and what is read back to the person.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Read">The ficha has its answers. Until then there is nothing to show.</param>
/// <param name="DoneAt">When it was said to be done, or null.</param>
/// <param name="Exceptions">The questions to look at, in the order of the form.</param>
/// <param name="Lines">What is read back, in the order of the form.</param>
[GenerateSerializer, Immutable, Alias("portal.closing")]
public sealed record ClosingView(
    [property: Id(0)] Guid ConversationId,
    [property: Id(1)] bool Read,
    [property: Id(2)] DateTimeOffset? DoneAt,
    [property: Id(3)] ImmutableArray<ClosingException> Exceptions,
    [property: Id(4)] ImmutableArray<ReadBackLine> Lines);

/// <summary>A question to look at before closing.</summary>
/// <param name="QuestionId">Of the form.</param>
/// <param name="Doubt">Why.</param>
[GenerateSerializer, Immutable, Alias("portal.closing-exception")]
public sealed record ClosingException([property: Id(0)] string QuestionId, [property: Id(1)] Doubt Doubt);

/// <summary>Why a question is looked at once more. Of several reasons, the first of these.</summary>
public enum Doubt
{
    /// <summary>Something else was heard, here or in another interview.</summary>
    Contradicted,
    /// <summary>Mandatory, and without an answer.</summary>
    Pending,
    /// <summary>Answered without words and without proof.</summary>
    NoEvidence,
    /// <summary>Heard, but the words do not quite say it.</summary>
    Weak,
    /// <summary>A line it rests on was edited since and may say something else.</summary>
    Edited,
}

/// <summary>One sentence that is read back to the person.</summary>
/// <param name="QuestionId">Of the form.</param>
/// <param name="Sentence">In the language of the form, with <i>usted</i>.</param>
/// <param name="ConfirmedAt">When she said yes to it, or null.</param>
/// <param name="Seen">The answer it tells, to be said with her yes.</param>
[GenerateSerializer, Immutable, Alias("portal.read-back-line")]
public sealed record ReadBackLine([property: Id(0)] string QuestionId, [property: Id(1)] string Sentence, [property: Id(2)] DateTimeOffset? ConfirmedAt, [property: Id(3)] SeenAnswer Seen);
