using System.Collections.Immutable;

namespace Portal.Conversations;

/// <summary>Who speaks.</summary>
public enum SpeakerRole
{
    /// <summary>Nobody has said yet.</summary>
    Unknown,
    /// <summary>The interviewer.</summary>
    Interviewer,
    /// <summary>The person interviewed.</summary>
    Interviewee,
    /// <summary>Somebody else: an interpreter, a relative.</summary>
    Other,
}

/// <summary>Who says who speaks. What a person says is never overridden by what was concluded.</summary>
public enum RoleSource
{
    /// <summary>The engine, or nobody.</summary>
    Engine,
    /// <summary>A person: for this line, or for its voice.</summary>
    Person,
    /// <summary>Concluded from who asks the form's questions and who answers them.</summary>
    Questions,
    /// <summary>The interviewer held the key that says "now it is me" meanwhile.</summary>
    Marker,
}

/// <summary>One recognised word and its place in the recording.</summary>
/// <param name="Start">First character in the segment's text.</param>
/// <param name="Length">Characters of the word.</param>
/// <param name="FromMs">Begin, milliseconds of stored audio.</param>
/// <param name="ToMs">End.</param>
[GenerateSerializer, Immutable, Alias("portal.word")]
public sealed record Word([property: Id(0)] int Start, [property: Id(1)] int Length, [property: Id(2)] long FromMs, [property: Id(3)] long ToMs);

/// <summary>One stretch of speech by one speaker.</summary>
/// <param name="Id">1, 2, 3 … within the conversation.</param>
/// <param name="Voice">The engine's label for the voice (<c>spk_0</c>), or null where it has none.</param>
/// <param name="Role">Who that is, as far as known.</param>
/// <param name="Text">What was said.</param>
/// <param name="FromMs">Begin, milliseconds of stored audio.</param>
/// <param name="ToMs">End.</param>
/// <param name="Words">Word times where the engine gives them; else empty.</param>
/// <param name="BackFilled">Heard afterwards, from the stored sound, where there were no words: it stands among the others by its time.</param>
/// <param name="RoleBy">Who says who speaks.</param>
[GenerateSerializer, Immutable, Alias("portal.segment")]
public sealed record Segment(
    [property: Id(0)] int Id,
    [property: Id(1)] string? Voice,
    [property: Id(2)] SpeakerRole Role,
    [property: Id(3)] string Text,
    [property: Id(4)] long FromMs,
    [property: Id(5)] long ToMs,
    [property: Id(6)] ImmutableArray<Word> Words,
    [property: Id(7)] bool BackFilled = false,
    [property: Id(8)] RoleSource RoleBy = RoleSource.Engine);
