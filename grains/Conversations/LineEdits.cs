using System.Collections.Immutable;

namespace Portal.Conversations;

/// <summary>Lines corrected, split and merged, as values. Word times are kept for every word that stays.</summary>
public static class LineEdits
{
    /// <summary>The line with another text.</summary>
    public static Segment Correct(Segment line, string text) => line with { Text = text, Words = KeptWords.Of(line, text) };

    /// <summary>The line in two, at a character of its text; <see cref="PortalError.Invalid"/> when one side would be empty.</summary>
    public static ImmutableArray<Segment> Split(Segment line, int at, int newId)
    {
        if (at <= 0 || at >= line.Text.Length || char.IsLowSurrogate(line.Text[at])) throw NothingThere();
        var (left, right) = (line.Text[..at].TrimEnd(), line.Text[at..].TrimStart());
        if (left.Length == 0 || right.Length == 0) throw NothingThere();
        var begin = line.Text.Length - right.Length;
        var before = line.Words.Where(word => word.Start + word.Length <= left.Length).ToImmutableArray();
        var after = line.Words.Where(word => word.Start >= begin).Select(word => word with { Start = word.Start - begin }).ToImmutableArray();
        var cut = line.FromMs + ((line.ToMs - line.FromMs) * begin / line.Text.Length);
        return
        [
            line with { Text = left, Words = before, ToMs = before.IsEmpty ? cut : before[^1].ToMs },
            line with { Id = newId, Text = right, Words = after, FromMs = after.IsEmpty ? cut : after[0].FromMs },
        ];
    }

    /// <summary>Two neighbours as one, which keeps the name and the voice of the first.</summary>
    public static Segment Merge(Segment line, Segment next)
    {
        var shift = line.Text.Length + 1;
        return line with
        {
            Text = $"{line.Text} {next.Text}",
            FromMs = Math.Min(line.FromMs, next.FromMs),
            ToMs = Math.Max(line.ToMs, next.ToMs),
            Words = [.. line.Words, .. next.Words.Select(word => word with { Start = word.Start + shift })],
        };
    }

    private static PortalException NothingThere() =>
        new(PortalError.Invalid, "Pon el cursor entre dos palabras: a cada lado tiene que quedar algo.");
}
