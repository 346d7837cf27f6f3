namespace Portal.Analysts.Rules;

/// <summary>A list of single words or parts of words.</summary>
internal sealed class WordList
{
    private readonly HashSet<string> _whole;
    private readonly WordPattern[] _patterns;

    public WordList(IEnumerable<string> items)
    {
        var patterns = items.SelectMany(WordPattern.Parse).ToArray();
        _whole = [.. patterns.Where(IsWhole).Select(pattern => pattern.Letters)];
        _patterns = [.. patterns.Where(pattern => !IsWhole(pattern))];
    }

    public bool Fits(Token token)
    {
        if (_whole.Contains(token.Word)) return true;
        foreach (var pattern in _patterns)
            if (pattern.Fits(token))
                return true;
        return false;
    }

    private static bool IsWhole(WordPattern pattern) => pattern is { Beginning: false, Ending: false, WithAccents: false };
}
