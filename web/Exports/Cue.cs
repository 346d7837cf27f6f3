using Portal.Conversations;

namespace Portal.Web.Exports;

/// <summary>A piece of a line that fits on a screen as a subtitle: about two rows.</summary>
internal sealed record Cue(string Text, long FromMs, long ToMs)
{
    private const int MaxLetters = 84;

    /// <summary>A line in pieces, cut between words; their times come from the words where the engine gave them, else from their place in the line.</summary>
    public static IEnumerable<Cue> Of(Segment line)
    {
        for (var begin = 0; begin < line.Text.Length;)
        {
            var end = EndOf(line.Text, begin);
            var piece = line.Text[begin..end].Trim();
            if (piece.Length > 0) yield return Timed(line, piece, begin, end);
            begin = end;
        }
    }

    private static int EndOf(string text, int begin)
    {
        if (text.Length - begin <= MaxLetters) return text.Length;
        var space = text.LastIndexOf(' ', begin + MaxLetters, MaxLetters);
        if (space > begin) return space + 1;
        return begin + (char.IsHighSurrogate(text[begin + MaxLetters - 1]) ? MaxLetters - 1 : MaxLetters);
    }

    private static Cue Timed(Segment line, string piece, int begin, int end)
    {
        var words = line.Words.Where(word => word.Start >= begin && word.Start < end).ToList();
        var (from, to) = words.Count > 0 ? (words[0].FromMs, words[^1].ToMs) : (PlaceOf(line, begin), PlaceOf(line, end));
        return new Cue(piece, from, Math.Max(to, from + 1));
    }

    private static long PlaceOf(Segment line, int letter) => line.FromMs + ((line.ToMs - line.FromMs) * letter / line.Text.Length);
}
