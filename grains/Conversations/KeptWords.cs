using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portal.Conversations;

/// <summary>The times of the words that a correction leaves as they were: the longest run of words, in order, that both texts share.</summary>
internal static partial class KeptWords
{
    // Beyond this many comparisons only the beginning and the end of a line are matched: a line is seldom that long.
    private const int MaxComparisons = 1_000_000;

    public static ImmutableArray<Word> Of(Segment line, string text)
    {
        if (line.Words.IsDefaultOrEmpty) return [];
        var old = line.Words.Select(word => Plain(line.Text.Substring(word.Start, word.Length))).ToList();
        var now = WordsOf().Matches(text).ToList();
        var kept = ImmutableArray.CreateBuilder<Word>();
        foreach (var (was, at) in Shared(old, [.. now.Select(word => Plain(word.Value))]))
            kept.Add(line.Words[was] with { Start = now[at].Index, Length = now[at].Length });
        return kept.ToImmutable();
    }

    private static List<(int Was, int At)> Shared(List<string> old, List<string> now)
    {
        var (head, tail) = (0, 0);
        var shorter = Math.Min(old.Count, now.Count);
        while (head < shorter && old[head] == now[head]) head++;
        while (tail < shorter - head && old[^(tail + 1)] == now[^(tail + 1)]) tail++;
        var pairs = Enumerable.Range(0, head).Select(i => (i, i)).ToList();
        pairs.AddRange(Middle(old[head..(old.Count - tail)], now[head..(now.Count - tail)]).Select(pair => (pair.Was + head, pair.At + head)));
        pairs.AddRange(Enumerable.Range(0, tail).Reverse().Select(i => (old.Count - 1 - i, now.Count - 1 - i)));
        return pairs;
    }

    private static IEnumerable<(int Was, int At)> Middle(List<string> old, List<string> now)
    {
        if ((long)old.Count * now.Count > MaxComparisons) yield break;
        var longest = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var k = now.Count - 1; k >= 0; k--)
                longest[i, k] = old[i] == now[k] ? longest[i + 1, k + 1] + 1 : Math.Max(longest[i + 1, k], longest[i, k + 1]);
        for (int i = 0, k = 0; i < old.Count && k < now.Count;)
        {
            if (old[i] == now[k]) yield return (i++, k++);
            else if (longest[i + 1, k] >= longest[i, k + 1]) i++;
            else k++;
        }
    }

    private static string Plain(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\S+")]
    private static partial Regex WordsOf();
}
