using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Transcribers.Scripted;

/// <summary>A talk written down, with times.</summary>
/// <param name="Lines">In order; no two at the same time.</param>
public sealed record Script(ImmutableArray<ScriptLine> Lines)
{
    /// <summary>Its length.</summary>
    public long DurationMs => Lines.IsEmpty ? 0 : Lines[^1].ToMs;
}

/// <summary>What one of the two says.</summary>
/// <param name="Role">Who.</param>
/// <param name="Text">The words.</param>
/// <param name="FromMs">Begin.</param>
/// <param name="ToMs">End.</param>
/// <param name="Voice">The label of the voice, or null where voices are not told apart.</param>
public sealed record ScriptLine(SpeakerRole Role, string Text, long FromMs, long ToMs, string? Voice);
