using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Transcription;

/// <summary>
/// How far a recording is heard, and the last words: enough to start an engine again a moment earlier and to keep only what is new.
/// A value: every step makes the next one.
/// </summary>
/// <param name="CursorMs">Everything before it is heard for good.</param>
/// <param name="LastFromMs">Begin of the last final, -1 before the first: keys grow from it.</param>
/// <param name="Tail">The last words, in order.</param>
public sealed record HeardSoFar(long CursorMs, long LastFromMs, ImmutableArray<HeardWord> Tail)
{
    /// <summary>How far before the cursor an engine starts again, so that it does not begin inside a word.</summary>
    public const long OverlapMs = 1_000;

    private const long SameWordMs = HeardWord.SameWordMs;
    private const long TailMs = 3_000;

    /// <summary>Nothing yet.</summary>
    public static HeardSoFar Nothing { get; } = new(0, -1, []);

    /// <summary>From the stored segments of a conversation, in order; the last few are enough.</summary>
    public static HeardSoFar From(IEnumerable<Segment> segments) =>
        segments.Aggregate(Nothing, (so, s) => so.With(new Heard("", true, s.Text, s.FromMs, s.ToMs, s.Voice, s.Role, s.Words)));

    /// <summary>Where the next session begins.</summary>
    public long ResumeMs => Math.Max(0, CursorMs - OverlapMs);

    /// <summary>After a final.</summary>
    public HeardSoFar With(Heard final)
    {
        var cursor = Math.Max(CursorMs, final.ToMs);
        var tail = Tail.AddRange(HeardWord.Of(final)).RemoveAll(w => w.ToMs < cursor - TailMs);
        return new(cursor, Math.Max(LastFromMs, final.FromMs), tail);
    }

    /// <summary>After a stretch in which the engine says nobody spoke.</summary>
    public HeardSoFar WithSilence(long toMs) => this with { CursorMs = Math.Max(CursorMs, toMs) };

    /// <summary>The key of a final that begins there: the same whenever the same sound is heard again, and never twice.</summary>
    public string KeyAt(long fromMs) => Math.Max(fromMs, LastFromMs + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// What of a final (times of the recording) from a session that started at <see cref="ResumeMs"/> is new; null when nothing is.
    /// Words are compared by time, and at the edge by time and text, each heard word against one new word: a real second "sí" stays.
    /// </summary>
    public Heard? NewIn(Heard final) => final.Words.IsDefaultOrEmpty ? NewBySpan(final) : NewByWords(final);

    /// <summary>Whose words these were when they were heard before; null when none of them was, or nobody knows.</summary>
    public string? VoiceThatSaid(Heard heard) => heard.Words.IsDefaultOrEmpty
        ? null
        : HeardWord.Of(heard).Select(word => Tail.FirstOrDefault(t => t.IsAsOldAs(word) && t.SaysTheSame(word))?.Voice).FirstOrDefault(voice => voice is not null);

    private Heard? NewByWords(Heard final)
    {
        var left = Tail.ToList();
        var drop = 0;
        foreach (var word in HeardWord.Of(final))
        {
            var same = left.FindIndex(t => t.IsAsOldAs(word) && t.SaysTheSame(word));
            if (same < 0 && word.MiddleMs > CursorMs) break;
            if (same >= 0) left.RemoveRange(0, same + 1);
            drop++;
        }
        return drop == final.Words.Length ? null : drop == 0 ? final : WithoutFirst(final, drop);
    }

    private static Heard WithoutFirst(Heard final, int words)
    {
        var kept = final.Words[words..];
        var cut = kept[0].Start;
        return final with
        {
            Text = final.Text[cut..],
            FromMs = kept[0].FromMs,
            Words = [.. kept.Select(w => w with { Start = w.Start - cut })],
        };
    }

    private Heard? NewBySpan(Heard final)
    {
        if (final.ToMs <= CursorMs + SameWordMs && final.FromMs < CursorMs) return null;
        if (final.FromMs >= CursorMs - SameWordMs) return final;
        // It began in the overlap: its first words may be the last ones heard.
        var words = final.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var n = Math.Min(words.Length, Tail.Length); n > 0; n--)
        {
            if (!Tail.TakeLast(n).Zip(words, (t, w) => HeardWord.Plain(t.Text) == HeardWord.Plain(w)).All(x => x)) continue;
            if (n == words.Length) return null;
            return final with { Text = string.Join(' ', words[n..]), FromMs = Math.Max(final.FromMs, CursorMs) };
        }
        return final with { FromMs = Math.Max(final.FromMs, CursorMs) };
    }
}

/// <summary>A word and when it was said, milliseconds of the recording.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="FromMs">Begin.</param>
/// <param name="ToMs">End.</param>
/// <param name="Voice">Who said it, where that is known.</param>
public sealed record HeardWord(string Text, long FromMs, long ToMs, string? Voice = null)
{
    // Two runs over the same sound place a word within a few hundredths of a second; two spoken words are farther apart than this.
    internal const long SameWordMs = 150;

    /// <summary>Its middle: begins and ends move more between two runs.</summary>
    public long MiddleMs => (FromMs + ToMs) / 2;

    /// <summary>At the same place in time, as far as two runs over the same sound agree.</summary>
    public bool IsAsOldAs(HeardWord other) => Math.Abs(MiddleMs - other.MiddleMs) <= SameWordMs;

    /// <summary>Compares as people would: no capitals, no punctuation.</summary>
    public bool SaysTheSame(HeardWord other) => Plain(Text) == Plain(other.Text);

    /// <summary>The words of a final; where the engine gave no times, spread over its span by their letters.</summary>
    public static IEnumerable<HeardWord> Of(Heard final)
    {
        if (!final.Words.IsDefaultOrEmpty)
            return final.Words.Select(w => new HeardWord(final.Text.Substring(w.Start, w.Length), w.FromMs, w.ToMs, final.Voice));
        return WordTimes.Spread(final.Text, final.FromMs, final.ToMs)
            .Select(w => new HeardWord(final.Text.Substring(w.Start, w.Length), w.FromMs, w.ToMs, final.Voice));
    }

    internal static string Plain(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
