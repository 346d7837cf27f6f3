namespace Portal.Analysts.Rules;

/// <summary>A run of words that cues are matched against: one sentence, or a whole unpunctuated segment.</summary>
internal sealed class Passage
{
    private readonly int[] _clauseStart;
    private readonly int[] _clauseEnd;
    private readonly bool[] _filler;

    public Passage(IReadOnlyList<Token> words, Speech speech)
    {
        Words = words;
        Numbers = speech.Numbers.Read(words);
        (_clauseStart, _clauseEnd) = Clauses(words, speech);
        _filler = [.. words.Select(word => speech.Fillers.Fits(word))];
    }

    public IReadOnlyList<Token> Words { get; }

    /// <summary>At the first word of a spoken number: its value and where it ends.</summary>
    public IReadOnlyDictionary<int, SpokenNumber> Numbers { get; }

    public int Count => Words.Count;

    /// <summary>The question mark was heard (or written) on these words.</summary>
    public bool IsAsked => Count > 0 && Words[^1].Asked;

    /// <summary>First word of the clause that holds word <paramref name="i"/>.</summary>
    public int ClauseStart(int i) => _clauseStart[i];

    /// <summary>One past the last word of the clause that holds word <paramref name="i"/>.</summary>
    public int ClauseEnd(int i) => _clauseEnd[i];

    /// <summary>Nothing but fillers stand between the clause's begin and word <paramref name="i"/>.</summary>
    public bool OpensClause(int i)
    {
        if (i >= Count) return false;
        for (var k = _clauseStart[i]; k < i; k++)
            if (!_filler[k])
                return false;
        return true;
    }

    /// <summary>Nothing but fillers stand between word <paramref name="i"/> and the end of the clause before it.</summary>
    public bool ClosesClause(int i)
    {
        if (i == 0) return false;
        for (var k = i; k < _clauseEnd[i - 1]; k++)
            if (!_filler[k])
                return false;
        return true;
    }

    /// <summary>A word that only gains time ("pues", "mire").</summary>
    public bool IsFiller(int i) => _filler[i];

    private static (int[] Start, int[] End) Clauses(IReadOnlyList<Token> words, Speech speech)
    {
        var start = new int[words.Count];
        var end = new int[words.Count];
        var bare = words.Skip(1).All(word => word.Before == Pause.None);
        var from = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            var cut = i == words.Count || (i > 0 && (words[i].Before != Pause.None || speech.Parts(words[i], bare)));
            if (!cut) continue;
            for (var k = from; k < i; k++) (start[k], end[k]) = (from, i);
            from = i;
        }
        return (start, end);
    }
}
