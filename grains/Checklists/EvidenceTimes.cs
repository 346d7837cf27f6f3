using Portal.Conversations;

namespace Portal.Checklists;

/// <summary>Finds the seconds of a quote in the recording.</summary>
public static class EvidenceTimes
{
    /// <summary>
    /// The proof for characters of a segment, or null when they are not a non-blank part of it. Times come from the words where the engine gave
    /// them, else from the place of the characters within the segment.
    /// </summary>
    public static Evidence? Prove(Segment segment, int start, int length)
    {
        if (start < 0 || length <= 0 || start > segment.Text.Length - length) return null;
        var quote = segment.Text.Substring(start, length);
        if (string.IsNullOrWhiteSpace(quote)) return null;
        var (from, to) = segment.Words.IsEmpty ? ByPlace(segment, start, length) : ByWords(segment, start, length);
        return new Evidence(segment.Id, start, length, quote, from, to);
    }

    private static (long From, long To) ByWords(Segment segment, int start, int length)
    {
        var words = segment.Words.Where(word => word.Start < start + length && word.Start + word.Length > start).ToList();
        return words.Count == 0 ? ByPlace(segment, start, length) : (words.Min(word => word.FromMs), words.Max(word => word.ToMs));
    }

    private static (long From, long To) ByPlace(Segment segment, int start, int length)
    {
        var duration = segment.ToMs - segment.FromMs;
        return (segment.FromMs + (duration * start / segment.Text.Length), segment.FromMs + (duration * (start + length) / segment.Text.Length));
    }
}
