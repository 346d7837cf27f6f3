using System.Collections.Immutable;

namespace Portal.Forms;

/// <summary>
/// How the rules recognise one question in speech. Every entry is a cue phrase: words compared after normalising
/// (lower case, accents, stems); the grammar of a phrase is documented in docs/checklist.md.
/// </summary>
/// <param name="Asks">The question is being asked.</param>
/// <param name="Answers">These words alone settle it, asked or not.</param>
/// <param name="Replies">These words settle it only when it has just been asked.</param>
/// <param name="Never">Anti-cues: words that look like it but are about something else.</param>
[GenerateSerializer, Immutable, Alias("portal.hearing")]
public sealed record Hearing(
    [property: Id(0)] ImmutableArray<string> Asks,
    [property: Id(1)] ImmutableArray<string> Answers,
    [property: Id(2)] ImmutableArray<string> Replies,
    [property: Id(3)] ImmutableArray<string> Never);
