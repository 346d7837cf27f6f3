namespace Portal.Conversations;

/// <summary>How much of a line was said while the interviewer held the key.</summary>
internal static class MarkedShare
{
    /// <summary>A finger is later than a mouth, and leaves earlier.</summary>
    public const long FingerMs = 300;

    /// <summary>From 0 to 1: of its words by their middle, or of its time where the engine gives no words.</summary>
    public static double Of(Segment line, IEnumerable<HeldTurn> turns)
    {
        var near = turns.Select(turn => new Stretch(turn.FromMs - FingerMs, turn.ToMs + FingerMs))
            .Where(turn => turn.FromMs < line.ToMs && line.FromMs < turn.ToMs).OrderBy(turn => turn.FromMs).ToList();
        if (near.Count == 0) return 0;
        if (!line.Words.IsDefaultOrEmpty) return line.Words.Count(word => near.Exists(turn => turn.Holds((word.FromMs + word.ToMs) / 2))) / (double)line.Words.Length;
        long held = 0, through = line.FromMs;
        foreach (var turn in near)
        {
            held += Math.Max(0, Math.Min(turn.ToMs, line.ToMs) - Math.Max(turn.FromMs, through));
            through = Math.Max(through, Math.Min(turn.ToMs, line.ToMs));
        }
        return held / (double)Math.Max(1, line.ToMs - line.FromMs);
    }
}
