namespace Portal.Analysts.Rules;

/// <summary>How one word is compared: whole, by its beginning or its end, with or without its accents.</summary>
internal readonly record struct WordPattern(string Letters, bool Beginning, bool Ending, bool WithAccents)
{
    /// <summary>Reads <c>casa</c>, <c>empadron*</c>, <c>*amos</c> or <c>=sí</c>; "don't" and "l'atur" are cut like speech, so they give two.</summary>
    public static IReadOnlyList<WordPattern> Parse(string item)
    {
        var withAccents = item.StartsWith('=');
        if (withAccents) item = item[1..];
        var ending = item.StartsWith('*');
        var beginning = item.EndsWith('*');
        var words = Tokens.Of(item.Trim('*'));
        return [.. words.Select((word, i) => new WordPattern(
            withAccents ? word.Spelled : word.Word,
            beginning && i == words.Count - 1,
            ending && i == 0,
            withAccents))];
    }

    public bool Fits(Token token)
    {
        var heard = WithAccents ? token.Spelled : token.Word;
        return (Beginning, Ending) switch
        {
            (true, true) => heard.Contains(Letters, StringComparison.Ordinal),
            (true, false) => heard.StartsWith(Letters, StringComparison.Ordinal),
            (false, true) => heard.Length > Letters.Length && heard.EndsWith(Letters, StringComparison.Ordinal),
            _ => heard == Letters,
        };
    }
}
