namespace Portal.Analysts.Rules;

/// <summary>The cues of one list, compiled.</summary>
internal sealed class CueSet
{
    private readonly Cue[] _cues;

    public CueSet(IEnumerable<string> phrases, IReadOnlyDictionary<string, string> groups) =>
        _cues = [.. phrases.Select(phrase => Cue.Parse(phrase, groups))];

    public bool IsEmpty => _cues.Length == 0;

    /// <summary>Every place where a cue begins, earliest first.</summary>
    public IEnumerable<CueMatch> In(Passage passage) => In(passage, 0, passage.Count);

    /// <summary>Every place in words <c>[from, to)</c> where a cue stands, earliest first.</summary>
    public IEnumerable<CueMatch> In(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            foreach (var cue in _cues)
                if (cue.MatchAt(passage, i) is var end && end > i && end <= to)
                    yield return new(cue, i, end);
    }

    /// <summary>One of them stands within words <c>[from, to)</c>.</summary>
    public bool Any(Passage passage, int from, int to) => In(passage, from, to).Any();

    /// <summary>One of them stands in the passage.</summary>
    public bool Any(Passage passage) => In(passage).Any();
}
