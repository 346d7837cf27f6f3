using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Transcription;

/// <summary>Times for words that have none.</summary>
public static class WordTimes
{
    /// <summary>Spreads the words of a text over a span, each by its length.</summary>
    public static ImmutableArray<Word> Spread(string text, long fromMs, long toMs)
    {
        var places = Places(text).ToList();
        var letters = Math.Max(1, places.Sum(p => p.Length));
        var words = ImmutableArray.CreateBuilder<Word>(places.Count);
        long before = 0;
        foreach (var (start, length) in places)
        {
            var from = fromMs + (toMs - fromMs) * before / letters;
            before += length;
            words.Add(new(start, length, from, fromMs + (toMs - fromMs) * before / letters));
        }
        return words.MoveToImmutable();
    }

    private static IEnumerable<(int Start, int Length)> Places(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            yield return (start, i - start);
        }
    }
}
