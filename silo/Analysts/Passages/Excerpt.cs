namespace Portal.Analysts.Passages;

/// <summary>What to quote of a line: all of it, or where it is long the sentences around what was asked for.</summary>
internal static class Excerpt
{
    private const int Longest = 320;
    private const string SentenceEnds = ".?!…";

    public static string Of(ScoredLine line)
    {
        var text = line.Segment.Text;
        if (text.Length <= Longest)
            return text;
        var sentences = Sentences(text);
        var wanted = sentences.FindIndex(sentence => sentence == sentences.MaxBy(one => line.Places.Count(place => place >= one.From && place < one.To)));
        var (from, to) = sentences[wanted];
        for (var next = wanted + 1; next < sentences.Count && sentences[next].To - from <= Longest; next++)
            to = sentences[next].To;
        for (var before = wanted - 1; before >= 0 && to - sentences[before].From <= Longest; before--)
            from = sentences[before].From;
        if (to - from > Longest)
            (from, to) = Around(text, from, to, line.Places.Where(place => place >= from && place < to).DefaultIfEmpty(from).Min());
        return text[from..to].Trim();
    }

    private static List<(int From, int To)> Sentences(string text)
    {
        var sentences = new List<(int From, int To)>();
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && !(SentenceEnds.Contains(text[i]) && char.IsWhiteSpace(text[i + 1])))
                continue;
            sentences.Add((from, i + 1));
            from = i + 1;
        }

        return sentences;
    }

    /// <summary>Nobody wrote punctuation: whole words, beginning a little before the place.</summary>
    private static (int From, int To) Around(string text, int from, int to, int place)
    {
        var start = Math.Max(from, Math.Min(place - (Longest / 4), to - Longest));
        while (start > from && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var end = Math.Min(to, start + Longest);
        while (end < to && !char.IsWhiteSpace(text[end]))
            end++;
        return (start, end);
    }
}
