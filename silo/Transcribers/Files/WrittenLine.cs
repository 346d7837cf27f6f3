namespace Portal.Transcribers.Files;

/// <summary>A line as an engine wrote it, in seconds of the piece it was given.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">Begin; null when the engine tells no times.</param>
/// <param name="End">End.</param>
/// <param name="Voice">The engine's label of who speaks, or null.</param>
/// <param name="Words">Its words with their times, or empty.</param>
internal sealed record WrittenLine(string Text, double? Start, double? End, string? Voice, IReadOnlyList<SpokenWord> Words)
{
    /// <summary>A line without times.</summary>
    public static WrittenLine Untimed(string text) => new(text, null, null, null, []);
}
