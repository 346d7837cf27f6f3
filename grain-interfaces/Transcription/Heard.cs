using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Transcription;

/// <summary>Something an engine heard.</summary>
/// <param name="Key">Names a final uniquely within the conversation, so that it can be told twice. A provisional form has the key it would have as it stands.</param>
/// <param name="Final">Final words enter the transcript; provisional ones are only shown.</param>
/// <param name="Text">The words.</param>
/// <param name="FromMs">Begin, milliseconds of stored audio.</param>
/// <param name="ToMs">End.</param>
/// <param name="Voice">The engine's label for the voice, or null.</param>
/// <param name="Role">Who that is, where the engine knows (only scripts do).</param>
/// <param name="Words">Word times, or empty.</param>
[GenerateSerializer, Immutable, Alias("portal.heard")]
public sealed record Heard(
    [property: Id(0)] string Key,
    [property: Id(1)] bool Final,
    [property: Id(2)] string Text,
    [property: Id(3)] long FromMs,
    [property: Id(4)] long ToMs,
    [property: Id(5)] string? Voice,
    [property: Id(6)] SpeakerRole Role,
    [property: Id(7)] ImmutableArray<Word> Words);

/// <summary>An engine the interviewer can choose.</summary>
/// <param name="Name">For example <c>vosk</c>.</param>
/// <param name="Live">Hears a talk as it happens.</param>
/// <param name="Files">Hears a whole recording.</param>
/// <param name="InBrowser">The words come from the browser itself.</param>
/// <param name="Scripted">Plays a script: a demonstration, and the screen must say so.</param>
/// <param name="Languages">ISO 639-1 languages it is set up for.</param>
[GenerateSerializer, Immutable, Alias("portal.engine-info")]
public sealed record EngineInfo(
    [property: Id(0)] string Name,
    [property: Id(1)] bool Live,
    [property: Id(2)] bool Files,
    [property: Id(3)] bool InBrowser,
    [property: Id(4)] bool Scripted,
    [property: Id(5)] ImmutableArray<string> Languages);
