using System.Collections.Immutable;

namespace Portal.Forms;

/// <summary>Whom an answer has to be about to settle a question.</summary>
public enum AnswerSubject
{
    /// <summary>Anybody: a sister who helps is an answer about one's own support.</summary>
    Anyone,
    /// <summary>The person or somebody of the same household: a husband's wage is income, a neighbour's is not.</summary>
    Household,
    /// <summary>Only the person: a sister's nationality says nothing about hers.</summary>
    Self,
}

/// <summary>
/// How the rules recognise one question in speech. Every entry is a cue phrase: words compared after normalising
/// (lower case, accents, drawn-out letters); the grammar of a phrase is documented in docs/checklist.md.
/// </summary>
/// <param name="Asks">The question is being asked: a plain "yes", "no" or other fitting answer settles it.</param>
/// <param name="Opens">Its topic is being opened: only <paramref name="Replies"/> or <paramref name="Answers"/> settle it.</param>
/// <param name="Answers">These words alone settle it, asked or not.</param>
/// <param name="Replies">These words settle it only when it has just been asked or opened.</param>
/// <param name="Never">Anti-cues: words that look like it but are about something else.</param>
/// <param name="Subject">Whom the answer has to be about.</param>
[GenerateSerializer, Immutable, Alias("portal.hearing")]
public sealed record Hearing(
    [property: Id(0)] ImmutableArray<string> Asks,
    [property: Id(1)] ImmutableArray<string> Opens,
    [property: Id(2)] ImmutableArray<string> Answers,
    [property: Id(3)] ImmutableArray<string> Replies,
    [property: Id(4)] ImmutableArray<string> Never,
    [property: Id(5)] AnswerSubject Subject);
