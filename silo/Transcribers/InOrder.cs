namespace Portal.Transcribers;

/// <summary>
/// Puts an engine's results in the order they were said: a final waits while something said before it is still open, and comes once.
/// What stays open too long (the engine thought better of it and does not say so) is waited for no more.
/// </summary>
/// <typeparam name="T">A result.</typeparam>
internal sealed class InOrder<T>
{
    /// <summary>Seconds of sound.</summary>
    private const double LongestWait = 12;

    private readonly Dictionary<string, double> open = [];
    private readonly HashSet<string> told = [];
    private readonly PriorityQueue<T, double> waiting = new();

    /// <summary>Words that may still change. False when they were final before.</summary>
    public bool Opens(string id, double start)
    {
        if (told.Contains(id)) return false;
        open[id] = start;
        return true;
    }

    /// <summary>A final, and those that can be told now.</summary>
    public IEnumerable<T> Closes(string id, double start, double end, T result)
    {
        open.Remove(id);
        if (told.Add(id)) waiting.Enqueue(result, start);
        foreach (var (old, _) in open.Where(o => o.Value < end - LongestWait).ToList()) open.Remove(old);
        while (waiting.TryPeek(out _, out var first) && open.Values.All(o => o >= first)) yield return waiting.Dequeue();
    }

    /// <summary>No more will come.</summary>
    public IEnumerable<T> Rest()
    {
        open.Clear();
        while (waiting.TryDequeue(out var one, out _)) yield return one;
    }
}
