using System.Collections.Immutable;

namespace Portal.Asking;

/// <summary>A question and its answer as they are stored: with places of the transcript, never with its words.</summary>
/// <param name="Id">Made by who asked.</param>
/// <param name="Question">As typed; empty when erased.</param>
/// <param name="At">When.</param>
/// <param name="Text">Words somebody wrote.</param>
/// <param name="Substitute">Passages, because who writes answers could not.</param>
/// <param name="ThroughMs">Where the transcript ended then; −1 when it was empty.</param>
/// <param name="Places">What it cites, passage after passage.</param>
/// <param name="Erased">It rested on what was taken off the record.</param>
/// <param name="Shaken">Something else was taken off the record after it was written: its words may have told of it, so they are gone.</param>
/// <param name="Spent">Passages, because the conversation has cost what it may.</param>
[GenerateSerializer, Immutable, Alias("portal.kept-answer")]
internal sealed record KeptAnswer(
    [property: Id(0)] Guid Id,
    [property: Id(1)] string Question,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] string? Text,
    [property: Id(4)] bool Substitute,
    [property: Id(5)] long ThroughMs,
    [property: Id(6)] ImmutableArray<CitedPlace> Places,
    [property: Id(7)] bool Erased = false,
    [property: Id(8)] bool Shaken = false,
    [property: Id(9)] bool Spent = false);

/// <summary>Where cited words stand.</summary>
/// <param name="Passage">Places with the same number stand together.</param>
/// <param name="SegmentId">The line.</param>
/// <param name="Start">First character.</param>
/// <param name="Length">Characters.</param>
/// <param name="FromMs">When the line began.</param>
/// <param name="Print">A keyed hash of the line's text: tells whether it still reads so, and not how it read.</param>
[GenerateSerializer, Immutable, Alias("portal.cited-place")]
internal sealed record CitedPlace(
    [property: Id(0)] int Passage,
    [property: Id(1)] int SegmentId,
    [property: Id(2)] int Start,
    [property: Id(3)] int Length,
    [property: Id(4)] long FromMs,
    [property: Id(5)] string Print);
