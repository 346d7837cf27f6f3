namespace Portal.Conversations;

/// <summary>Lines as a language model is given them: so many words at a time.</summary>
internal static class Portions
{
    /// <summary>Words of a line.</summary>
    public static int Words(Segment line) => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>How many lines from one on have at most so many words; one at least, where there is one.</summary>
    public static int Next(IReadOnlyList<Segment> lines, int from, int mostWords)
    {
        var (to, words) = (from, 0);
        while (to < lines.Count && ((words += Words(lines[to])) <= mostWords || to == from)) to++;
        return to - from;
    }
}
