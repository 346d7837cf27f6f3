using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Transcription;

/// <summary>What of a second hearing is new: words of a stretch that has none, beside lines that were heard before.</summary>
public static class LateWords
{
    // A line told late by the browser may still hold the words at the edge of the stretch.
    private const long Beside = 6_000;

    /// <summary>The finals of a stretch, each cut to its words in the stretch that no line beside it says already; in order.</summary>
    public static ImmutableArray<Heard> In(Stretch stretch, IEnumerable<Heard> finals, IReadOnlyCollection<Segment> lines)
    {
        var before = Words(lines.Where(line => line.FromMs <= stretch.FromMs && line.ToMs + Beside > stretch.FromMs).MaxBy(line => line.FromMs));
        var after = Words(lines.Where(line => line.FromMs > stretch.FromMs && line.FromMs < stretch.ToMs + Beside).MinBy(line => line.FromMs));
        var kept = finals.Select(final => Inside(stretch, final)).OfType<Heard>().OrderBy(final => final.FromMs).ToList();
        if (kept.Count == 0) return [];
        kept[0] = Without(kept[0], Shared(before, Words(kept[0])), fromEnd: 0);
        kept[^1] = Without(kept[^1], 0, fromEnd: Shared(Words(kept[^1]), after));
        return [.. kept.Where(final => final.Text.Length > 0)];
    }

    private static Heard? Inside(Stretch stretch, Heard final)
    {
        var words = final.Words.IsDefaultOrEmpty ? WordTimes.Spread(final.Text, final.FromMs, final.ToMs) : final.Words;
        var inside = words.Where(word => (word.FromMs + word.ToMs) / 2 is var middle && middle >= stretch.FromMs && middle < stretch.ToMs).ToImmutableArray();
        return inside.IsEmpty ? null : Cut(final, inside);
    }

    /// <summary>How many words at the end of one text are those at the beginning of the other.</summary>
    private static int Shared(string[] first, string[] second)
    {
        for (var n = Math.Min(first.Length, second.Length); n > 0; n--)
            if (first.AsSpan(first.Length - n).SequenceEqual(second.AsSpan(0, n))) return n;
        return 0;
    }

    private static Heard Without(Heard final, int fromBegin, int fromEnd) =>
        fromBegin + fromEnd >= final.Words.Length ? final with { Text = "", Words = [] } : Cut(final, final.Words[fromBegin..^fromEnd]);

    /// <summary>The text from the first of some words to the last.</summary>
    private static Heard Cut(Heard final, ImmutableArray<Word> words)
    {
        var (start, end) = (words[0].Start, words[^1].Start + words[^1].Length);
        return final with
        {
            Text = final.Text[start..end],
            FromMs = words[0].FromMs,
            ToMs = words[^1].ToMs,
            Words = [.. words.Select(word => word with { Start = word.Start - start })],
        };
    }

    private static string[] Words(Segment? line) => Words(line?.Text ?? "");

    private static string[] Words(Heard heard) => [.. heard.Words.Select(word => HeardWord.Plain(heard.Text.Substring(word.Start, word.Length)))];

    private static string[] Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(HeardWord.Plain).Where(word => word.Length > 0)];
}
