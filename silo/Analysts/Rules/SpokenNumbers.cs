using System.Globalization;

namespace Portal.Analysts.Rules;

/// <summary>A number as it was said: its value and one past its last word.</summary>
internal readonly record struct SpokenNumber(decimal Value, int End);

/// <summary>Reads "cuatrocientos ochenta", "mil trescientos", "vint-i-cinc" or "1.300" with the words of one language.</summary>
internal sealed class SpokenNumbers(
    IReadOnlyDictionary<string, int> words, IReadOnlyDictionary<string, int> multipliers, IReadOnlySet<string> joins)
{
    public Dictionary<int, SpokenNumber> Read(IReadOnlyList<Token> tokens)
    {
        var found = new Dictionary<int, SpokenNumber>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (ReadAt(tokens, i) is not { } number) continue;
            found[i] = number;
            i = number.End - 1;
        }
        return found;
    }

    private SpokenNumber? ReadAt(IReadOnlyList<Token> tokens, int at)
    {
        if (Digits(tokens[at].Word) is { } digits) return new(digits, at + 1);
        decimal total = 0, part = 0, last = 0;
        var end = at;
        for (var i = at; i < tokens.Count && (i == at || tokens[i].Before == Pause.None); i++)
        {
            var word = tokens[i].Word;
            if (multipliers.TryGetValue(word, out var times))
            {
                total += Math.Max(part, 1) * times;
                (part, last) = (0, 0);
            }
            else if (words.TryGetValue(word, out var value))
            {
                // Two numbers in a row ("dos tres") are not one number; tens and hundreds only grow smaller.
                if (i > at && last > 0 && value >= LowestPlace(last)) break;
                part += value;
                last = value;
            }
            else if (i > at && joins.Contains(word) && i + 1 < tokens.Count && words.TryGetValue(tokens[i + 1].Word, out var next)
                     && last > 0 && next < LowestPlace(last))
            {
                continue;
            }
            else
            {
                break;
            }
            end = i + 1;
        }
        return end == at ? null : new(total + part, end);
    }

    private static decimal LowestPlace(decimal value) => value % 100 == 0 ? 100 : value % 10 == 0 ? 10 : 1;

    private static decimal? Digits(string word)
    {
        if (!char.IsAsciiDigit(word[0])) return null;
        var plain = word.Length > 4 && word[^4] is '.' or ',' ? word.Replace(".", "").Replace(",", "") : word.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
