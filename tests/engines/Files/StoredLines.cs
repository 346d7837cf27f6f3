using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Tests.Engines.Files;

/// <summary>Keeps lines as a conversation does, a key once, and can die behind any of them.</summary>
internal sealed class StoredLines
{
    private readonly HashSet<string> keys = [];

    public List<Segment> Lines { get; } = [];

    /// <summary>It dies when so many lines are stored.</summary>
    public int DiesAfter { get; set; } = int.MaxValue;

    public string Words => string.Join(' ', Lines.Select(line => line.Text));

    public Task Take(Heard line)
    {
        if (!keys.Add(line.Key)) return Task.CompletedTask;
        if (Lines.Count >= DiesAfter)
        {
            keys.Remove(line.Key);
            throw new DeathException();
        }
        Lines.Add(new Segment(Lines.Count, line.Voice, line.Role, line.Text, line.FromMs, line.ToMs, line.Words));
        return Task.CompletedTask;
    }

    internal sealed class DeathException : Exception;
}
