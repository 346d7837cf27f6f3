using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Portal.Conversations;

namespace Portal.Checklists;

/// <summary>Where a question stands.</summary>
public enum QuestionState
{
    /// <summary>Not touched yet.</summary>
    Pending,
    /// <summary>Asked, the answer is still due.</summary>
    Asked,
    /// <summary>Answered, with evidence or by hand.</summary>
    Answered,
    /// <summary>Answered and confirmed by a person.</summary>
    Verified,
    /// <summary>No procede.</summary>
    NotApplicable,
    /// <summary>No quiere contestar.</summary>
    Declined,
}

/// <summary>Who says so.</summary>
public enum AnswerSource
{
    /// <summary>Tier 0, in process.</summary>
    Rules,
    /// <summary>Tier 1, a language model.</summary>
    Model,
    /// <summary>A person, by hand. Never overwritten by the others.</summary>
    Person,
}

/// <summary>A typed answer.</summary>
/// <param name="Text">The answer in words; for heard answers, the literal quote or a cut of it.</param>
/// <param name="YesNo">Set for yes/no questions when the polarity is known.</param>
/// <param name="Number">Set for numbers.</param>
/// <param name="Date">Set for days.</param>
[GenerateSerializer, Immutable, Alias("portal.answer")]
public sealed record Answer(
    [property: Id(0)] string Text, [property: Id(1)] bool? YesNo = null, [property: Id(2)] decimal? Number = null, [property: Id(3)] DateOnly? Date = null);

/// <summary>The proof of an answer: a literal span of one segment and its place in the recording.</summary>
/// <param name="SegmentId">The segment, within the conversation.</param>
/// <param name="Start">First character of the quote in the segment's text (UTF-16).</param>
/// <param name="Length">Characters in the quote.</param>
/// <param name="Quote">The quote: exactly those characters.</param>
/// <param name="FromMs">Where it begins in the recording, in milliseconds of stored audio.</param>
/// <param name="ToMs">Where it ends.</param>
/// <param name="ToReview">The line was edited and no longer bears it out: a person should look at it.</param>
/// <param name="Role">Who said it, told where the lines are not at hand, as in the ficha; null elsewhere, for the line itself knows.</param>
[GenerateSerializer, Immutable, Alias("portal.evidence")]
public sealed record Evidence(
    [property: Id(0)] int SegmentId,
    [property: Id(1)] int Start,
    [property: Id(2)] int Length,
    [property: Id(3)] string Quote,
    [property: Id(4)] long FromMs,
    [property: Id(5)] long ToMs,
    [property: Id(6)] bool ToReview = false,
    [property: Id(7)] SpeakerRole? Role = null);

/// <summary>One question within one conversation: the fold of what was heard and what people decided.</summary>
/// <param name="QuestionId">Of the form.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Source">Who put it there.</param>
/// <param name="Answer">The answer, when there is one.</param>
/// <param name="Evidence">Its proof; the answer's own words first, then the asked question where it matters.</param>
/// <param name="Proposals">What was heard after a person decided; waits beside the answer.</param>
/// <param name="Reason">Why it was last withdrawn, if it was; or why it does not apply, where a condition of the form says so.</param>
[GenerateSerializer, Immutable, Alias("portal.checklist-item")]
public sealed record ChecklistItem(
    [property: Id(0)] string QuestionId,
    [property: Id(1)] QuestionState State,
    [property: Id(2)] AnswerSource? Source,
    [property: Id(3)] Answer? Answer,
    [property: Id(4)] ImmutableArray<Evidence> Evidence,
    [property: Id(5)] ImmutableArray<Proposal> Proposals,
    [property: Id(6)] string? Reason)
{
    /// <summary>A question nobody has touched.</summary>
    public static ChecklistItem Pending(string questionId) => new(questionId, QuestionState.Pending, null, null, [], [], null);

    /// <summary>A person has decided: nothing automatic changes it any more.</summary>
    public bool DecidedByPerson => Source == AnswerSource.Person || State == QuestionState.Verified;

    /// <summary>Still waiting for an answer, so the analysts may propose one.</summary>
    public bool IsOpen => !DecidedByPerson && State is (QuestionState.Pending or QuestionState.Asked);

    /// <summary>A condition of the form says that it does not apply. What the person says about it all the same counts more.</summary>
    [JsonIgnore]
    public bool SetAsideByRule => State == QuestionState.NotApplicable && Source == AnswerSource.Rules;

    /// <summary>The analysts may still propose an answer.</summary>
    [JsonIgnore]
    public bool TakesAnswer => IsOpen || SetAsideByRule;
}

/// <summary>An answer that waits for a person's yes.</summary>
/// <param name="Answer">What was heard.</param>
/// <param name="Evidence">Its proof.</param>
/// <param name="Source">Who heard it.</param>
/// <param name="Rejected">A person said that these words are no answer: kept so that they do not come back, and proposed no more.</param>
[GenerateSerializer, Immutable, Alias("portal.proposal")]
public sealed record Proposal(
    [property: Id(0)] Answer Answer, [property: Id(1)] ImmutableArray<Evidence> Evidence, [property: Id(2)] AnswerSource Source, [property: Id(3)] bool Rejected = false);
