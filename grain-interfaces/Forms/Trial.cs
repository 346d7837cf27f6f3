using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Forms;

/// <summary>Which talks to play through which two states of a form.</summary>
/// <param name="FormId">For example <c>intake</c>.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Before">A version; null for the draft.</param>
/// <param name="After">A version; null for the draft.</param>
/// <param name="Samples">Interviews that come with the portal.</param>
/// <param name="Conversations">The caller's own; another's is <see cref="PortalError.NotFound"/>.</param>
[GenerateSerializer, Immutable, Alias("portal.trial")]
public sealed record Trial(
    [property: Id(0)] string FormId,
    [property: Id(1)] string Language,
    [property: Id(2)] int? Before,
    [property: Id(3)] int? After,
    [property: Id(4)] ImmutableArray<string> Samples,
    [property: Id(5)] ImmutableArray<Guid> Conversations)
{
    /// <summary>So many talks at once.</summary>
    public const int MostTalks = 12;

    /// <summary>So many lines in all of them.</summary>
    public const int MostLines = 4_000;
}

/// <summary>An interview to try a form on.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Lines">How many things are said in it.</param>
/// <param name="Begins">Its first words.</param>
[GenerateSerializer, Immutable, Alias("portal.sample-line")]
public sealed record SampleLine([property: Id(0)] string Id, [property: Id(1)] int Lines, [property: Id(2)] string Begins);

/// <summary>What a trial found.</summary>
/// <param name="Talks">In the order they were asked for.</param>
[GenerateSerializer, Immutable, Alias("portal.trial-view")]
public sealed record TrialView([property: Id(0)] ImmutableArray<TrialTalk> Talks);

/// <summary>What a trial found in one talk.</summary>
/// <param name="Sample">The interview that comes with the portal; null for a conversation.</param>
/// <param name="ConversationId">The conversation; null for a sample.</param>
/// <param name="Title">Of the conversation, once it has one.</param>
/// <param name="At">When the conversation was held.</param>
/// <param name="Lines">How many lines were played.</param>
/// <param name="Same">Questions that are settled alike in both.</param>
/// <param name="Changes">Those that are not, in the order of the form.</param>
[GenerateSerializer, Immutable, Alias("portal.trial-talk")]
public sealed record TrialTalk(
    [property: Id(0)] string? Sample,
    [property: Id(1)] Guid? ConversationId,
    [property: Id(2)] string? Title,
    [property: Id(3)] DateTimeOffset? At,
    [property: Id(4)] int Lines,
    [property: Id(5)] int Same,
    [property: Id(6)] ImmutableArray<TrialChange> Changes);

/// <summary>A question that is settled otherwise. Without <paramref name="Before"/> the tick is new, without <paramref name="After"/> it is gone.</summary>
/// <param name="QuestionId">Of the form.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Before">How it stood.</param>
/// <param name="After">How it stands.</param>
[GenerateSerializer, Immutable, Alias("portal.trial-change")]
public sealed record TrialChange(
    [property: Id(0)] string QuestionId, [property: Id(1)] string Label, [property: Id(2)] TrialTick? Before, [property: Id(3)] TrialTick? After);

/// <summary>A settled question.</summary>
/// <param name="State">Answered, or not applicable by a condition.</param>
/// <param name="YesNo">The yes or no that was understood.</param>
/// <param name="Number">The number that was understood.</param>
/// <param name="Quote">The words that settled it, or the reason why it does not apply.</param>
/// <param name="Line">The line they stand in, from 1; 0 where there is none.</param>
/// <param name="Role">Who said them.</param>
[GenerateSerializer, Immutable, Alias("portal.trial-tick")]
public sealed record TrialTick(
    [property: Id(0)] QuestionState State,
    [property: Id(1)] bool? YesNo,
    [property: Id(2)] decimal? Number,
    [property: Id(3)] string? Quote,
    [property: Id(4)] int Line,
    [property: Id(5)] SpeakerRole Role);
