namespace Portal.Analysts.Rules;

/// <summary>Where a cue was found: words <c>[Start, End)</c> of a passage.</summary>
internal readonly record struct CueMatch(Cue? Cue, int Start, int End);

/// <summary>A compiled cue phrase. The grammar is in docs/checklist.md.</summary>
internal sealed class Cue
{
    private const string Unless = " unless ";
    private readonly CueNode _first;

    private readonly Cue? _unless;

    private Cue(string source, CueNode first, Cue? unless, bool? means) => (Source, _first, _unless, Means) = (source, first, unless, means);

    /// <summary>As written in the file.</summary>
    public string Source { get; }

    /// <summary>The answer these words stand for, where the cue says so (<c>=> yes</c>, <c>=> no</c>).</summary>
    public bool? Means { get; }

    /// <summary>The words it can begin with; null when any word may stand there.</summary>
    public IReadOnlyList<WordPattern>? Beginnings => _first.Beginnings;

    /// <summary>Compiles a phrase.</summary>
    /// <exception cref="FormatException">The phrase breaks the grammar; the message says where.</exception>
    public static Cue Parse(string source, IReadOnlyDictionary<string, string> groups)
    {
        var phrase = source;
        bool? means = null;
        var arrow = source.IndexOf("=>", StringComparison.Ordinal);
        if (arrow >= 0)
        {
            means = source[(arrow + 2)..].Trim() switch
            {
                "yes" => true,
                "no" => false,
                var other => throw new FormatException($"\"{source}\": after => comes yes or no, not \"{other}\""),
            };
            phrase = source[..arrow];
        }
        Cue? exception = null;
        var unless = phrase.IndexOf(Unless, StringComparison.Ordinal);
        if (unless >= 0)
        {
            exception = Parse(phrase[(unless + Unless.Length)..], groups);
            phrase = phrase[..unless];
        }
        return new(source, new CueParser(phrase, groups).Parse(), exception, means);
    }

    /// <summary>One past the last word when the phrase begins at word <paramref name="at"/>, else −1.</summary>
    public int MatchAt(Passage passage, int at)
    {
        var end = _first.Match(passage, at);
        return end > at && (_unless is null || !_unless.StandsIn(passage)) ? end : -1;
    }

    private bool StandsIn(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
            if (MatchAt(passage, i) >= 0)
                return true;
        return false;
    }
}
