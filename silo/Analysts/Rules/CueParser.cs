using System.Globalization;

namespace Portal.Analysts.Rules;

/// <summary>Reads the small grammar of cue phrases into <see cref="CueNode"/>s, last word first.</summary>
internal sealed class CueParser(string phrase, IReadOnlyDictionary<string, string> groups, int depth = 0)
{
    private const string Gap = "...";
    private const int GapWords = 4;
    private const int LongestGap = 20;
    private const int DeepestGroup = 8;
    private int _at;

    public CueNode Parse()
    {
        var build = Sequence();
        if (_at < phrase.Length) throw Wrong($"unexpected '{phrase[_at]}'");
        return build(Fits.Here);
    }

    // A sequence is kept as a function of what follows it, so that it can stand inside a group.
    private Func<CueNode, CueNode> Sequence()
    {
        var steps = new List<Func<CueNode, CueNode>>();
        while (Skip() is { } c && c is not ('|' or ')' or ']')) steps.Add(Step(c));
        if (steps.Count == 0) throw Wrong("an empty phrase fits everything");
        return next =>
        {
            for (var i = steps.Count - 1; i >= 0; i--) next = steps[i](next);
            return next;
        };
    }

    private Func<CueNode, CueNode> Step(char c)
    {
        switch (c)
        {
            case '(': return Group(')', optional: false);
            case '[': return Group(']', optional: true);
            case '<': return Named();
        }
        var item = Item();
        switch (item)
        {
            case "^": return next => new ClauseEdge(start: true, next);
            case "$": return next => new ClauseEdge(start: false, next);
            case "_": return next => new AnyWords(1, 1, next);
        }
        if (item.StartsWith(Gap, StringComparison.Ordinal)) return Skipping(item[Gap.Length..]);
        if (item[0] == '#') return Number(item);
        var words = WordPattern.Parse(item);
        if (words.Count == 0) throw Wrong($"\"{item}\" is no word");
        return next =>
        {
            for (var i = words.Count - 1; i >= 0; i--) next = new ThisWord(words[i], next);
            return next;
        };
    }

    private Func<CueNode, CueNode> Group(char close, bool optional)
    {
        _at++;
        var alternatives = new List<Func<CueNode, CueNode>>();
        do
        {
            alternatives.Add(Sequence());
        }
        while (Skip() == '|' && _at++ >= 0);
        if (Skip() != close) throw Wrong($"'{close}' is missing");
        _at++;
        return next => new OneOf([.. alternatives.Select(build => build(next)), .. optional ? [next] : Array.Empty<CueNode>()]);
    }

    private Func<CueNode, CueNode> Named()
    {
        var end = phrase.IndexOf('>', _at);
        if (end < 0) throw Wrong("'>' is missing");
        var name = phrase[(_at + 1)..end];
        if (!groups.TryGetValue(name, out var meaning)) throw Wrong($"no group of words is called <{name}>");
        if (depth >= DeepestGroup) throw Wrong($"<{name}> contains itself");
        _at = end + 1;
        return new CueParser("(" + meaning + ")", groups, depth + 1).Sequence();
    }

    private Func<CueNode, CueNode> Skipping(string words)
    {
        if (words.Length == 0) return next => new AnyWords(0, GapWords, next);
        return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most <= LongestGap
            ? next => new AnyWords(0, most, next)
            : throw Wrong($"a gap reads ... or ...12, and is no longer than {LongestGap} words");
    }

    private Func<CueNode, CueNode> Number(string item)
    {
        var (least, most) = (decimal.MinValue, decimal.MaxValue);
        if (item.Length > 1)
        {
            var bound = decimal.TryParse(item.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                ? value
                : throw Wrong($"\"{item}\" should read #, #+16 or #-15");
            if (item[1] == '+') least = bound;
            else if (item[1] == '-') most = bound;
            else throw Wrong($"\"{item}\" should read #, #+16 or #-15");
        }
        return next => new ANumber(least, most, next);
    }

    private string Item()
    {
        var from = _at;
        while (_at < phrase.Length && !char.IsWhiteSpace(phrase[_at]) && !"|()[]<>".Contains(phrase[_at])) _at++;
        if (_at == from) throw Wrong($"unexpected '{phrase[_at]}'");
        if (_at < phrase.Length && "([<".Contains(phrase[_at])) throw Wrong($"a space is missing before '{phrase[_at]}'");
        return phrase[from.._at];
    }

    private char? Skip()
    {
        while (_at < phrase.Length && char.IsWhiteSpace(phrase[_at])) _at++;
        return _at < phrase.Length ? phrase[_at] : null;
    }

    private FormatException Wrong(string what) => new($"\"{phrase}\": {what}");
}
