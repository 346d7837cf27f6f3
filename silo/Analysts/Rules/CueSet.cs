namespace Portal.Analysts.Rules;

/// <summary>The cues of one list, compiled, and found by the word they begin with: most words of a talk begin none.</summary>
internal sealed class CueSet
{
    private const int KeyLetters = 2;
    private readonly Dictionary<string, List<Cue>> _byBeginning = [];
    private readonly List<Cue> _anywhere = [];

    public CueSet(IEnumerable<string> phrases, IReadOnlyDictionary<string, string> groups)
    {
        foreach (var cue in phrases.Select(phrase => Cue.Parse(phrase, groups))) File(cue);
    }

    /// <summary>Every place where a cue begins, earliest first.</summary>
    public IEnumerable<CueMatch> In(Passage passage) => In(passage, 0, passage.Count);

    /// <summary>Every place in words <c>[from, to)</c> where a cue stands, earliest first.</summary>
    public IEnumerable<CueMatch> In(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
            foreach (var cue in At(passage.Words[i].Word))
                if (cue.MatchAt(passage, i) is var end && end > i && end <= to)
                    yield return new(cue, i, end);
    }

    /// <summary>One of them stands within words <c>[from, to)</c>.</summary>
    public bool Any(Passage passage, int from, int to) => In(passage, from, to).Any();

    /// <summary>One of them stands in the passage.</summary>
    public bool Any(Passage passage) => In(passage).Any();

    private IEnumerable<Cue> At(string word) =>
        _byBeginning.TryGetValue(Key(word), out var cues) ? cues : _anywhere;

    private void File(Cue cue)
    {
        var keys = cue.Beginnings?.Select(KeyOf).Distinct().ToArray();
        if (keys is null || keys.Contains(null))
        {
            _anywhere.Add(cue);
            foreach (var filed in _byBeginning.Values) filed.Add(cue);
            return;
        }
        foreach (var key in keys)
        {
            // Cues that may begin with any word stand in every list, so that one list is all there is to try.
            if (!_byBeginning.TryGetValue(key!, out var filed)) _byBeginning[key!] = filed = [.. _anywhere];
            filed.Add(cue);
        }
    }

    private static string? KeyOf(WordPattern pattern)
    {
        if (pattern.Ending) return null;
        var letters = Tokens.Fold(pattern.Letters);
        return pattern.Beginning && letters.Length < KeyLetters ? null : Key(letters);
    }

    private static string Key(string word) => word.Length <= KeyLetters ? word : word[..KeyLetters];
}
