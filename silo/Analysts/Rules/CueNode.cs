namespace Portal.Analysts.Rules;

/// <summary>One step of a compiled cue; each knows what follows it, so alternatives need no stack. Returns the end, or −1.</summary>
internal abstract class CueNode
{
    public abstract int Match(Passage passage, int at);

    /// <summary>The words it can begin with; null when any word may stand there.</summary>
    public virtual IReadOnlyList<WordPattern>? Beginnings => null;
}

/// <summary>Everything before it fitted.</summary>
internal sealed class Fits : CueNode
{
    public static readonly Fits Here = new();

    public override int Match(Passage passage, int at) => at;
}

/// <summary>A word, whole, by its beginning (<c>empadron*</c>), by its end (<c>*amos</c>) or with its accents (<c>=sí</c>).</summary>
internal sealed class ThisWord(WordPattern pattern, CueNode next) : CueNode
{
    public override int Match(Passage passage, int at) =>
        at < passage.Count && pattern.Fits(passage.Words[at]) ? next.Match(passage, at + 1) : -1;

    public override IReadOnlyList<WordPattern>? Beginnings => [pattern];
}

/// <summary>From <paramref name="least"/> to <paramref name="most"/> words of any kind; the shortest stretch that fits.</summary>
internal sealed class AnyWords(int least, int most, CueNode next) : CueNode
{
    public override int Match(Passage passage, int at)
    {
        for (var skip = least; skip <= most && at + skip <= passage.Count; skip++)
            if (next.Match(passage, at + skip) is var end && end >= 0)
                return end;
        return -1;
    }
}

/// <summary>A spoken number within bounds.</summary>
internal sealed class ANumber(decimal least, decimal most, CueNode next) : CueNode
{
    public override int Match(Passage passage, int at) =>
        passage.Numbers.TryGetValue(at, out var number) && number.Value >= least && number.Value <= most
            ? next.Match(passage, number.End)
            : -1;
}

/// <summary>The first alternative that fits together with what follows.</summary>
internal sealed class OneOf(IReadOnlyList<CueNode> alternatives) : CueNode
{
    public override int Match(Passage passage, int at)
    {
        foreach (var alternative in alternatives)
            if (alternative.Match(passage, at) is var end && end >= 0)
                return end;
        return -1;
    }

    public override IReadOnlyList<WordPattern>? Beginnings
    {
        get
        {
            var all = alternatives.Select(alternative => alternative.Beginnings).ToArray();
            return all.Any(beginnings => beginnings is null) ? null : [.. all.SelectMany(beginnings => beginnings!)];
        }
    }
}

/// <summary>The edge of a clause; words that only gain time do not count.</summary>
internal sealed class ClauseEdge(bool start, CueNode next) : CueNode
{
    public override int Match(Passage passage, int at)
    {
        var edge = start ? passage.OpensClause(at) : passage.ClosesClause(at);
        return edge ? next.Match(passage, at) : -1;
    }

    public override IReadOnlyList<WordPattern>? Beginnings => start ? next.Beginnings : null;
}
