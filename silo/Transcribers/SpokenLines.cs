using System.Collections.Immutable;
using System.Text;
using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Transcribers;

/// <summary>A word as an engine tells it, with the punctuation that follows it; times in seconds of the session.</summary>
/// <param name="Text">Without white space.</param>
/// <param name="Start">Begin.</param>
/// <param name="End">End, not before the begin.</param>
/// <param name="Voice">The engine's label of who speaks, or null.</param>
internal sealed record SpokenWord(string Text, double Start, double End, string? Voice = null)
{
    /// <summary>Could have been said in so much sound.</summary>
    public bool IsSound => Text.Length > 0 && !Text.Any(char.IsWhiteSpace) && double.IsFinite(Start) && double.IsFinite(End) && Start >= 0 && End >= Start && End < 1e6;

    /// <summary>Some engines tell "New York" as one word: a word each, the time shared by their letters.</summary>
    public static IEnumerable<SpokenWord> Parts(string text, double start, double end, string? voice)
    {
        if (!text.Any(char.IsWhiteSpace)) return text.Length == 0 ? [] : [new(text, start, end, voice)];
        var each = (end - start) / text.Length;
        return WordTimes.Spread(text, 0, text.Length * 1000L).Select(w => new SpokenWord(text.Substring(w.Start, w.Length), start + w.FromMs / 1000.0 * each, start + w.ToMs / 1000.0 * each, voice));
    }
}

/// <summary>Turns a recognised utterance into lines.</summary>
internal static class SpokenLines
{
    /// <summary>
    /// One line per voice and stretch without a long pause: engines let a question and its "sí" through as one utterance, and a short answer
    /// that melts into its question has lost its speaker.
    /// </summary>
    public static IEnumerable<Heard> Of(IReadOnlyList<SpokenWord> words, TimeSpan pause, Func<string> nextKey)
    {
        var line = new List<SpokenWord>();
        foreach (var word in words)
        {
            if (line.Count > 0 && (word.Start - line[^1].End >= pause.TotalSeconds || word.Voice != line[^1].Voice))
            {
                yield return Line(line, nextKey());
                line.Clear();
            }
            line.Add(word);
        }
        if (line.Count > 0) yield return Line(line, nextKey());
    }

    private static Heard Line(List<SpokenWord> words, string key)
    {
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<Word>(words.Count);
        foreach (var word in words)
        {
            if (text.Length > 0) text.Append(' ');
            places.Add(new(text.Length, word.Text.Length, Ms(word.Start), Ms(word.End)));
            text.Append(word.Text);
        }
        return new(key, true, text.ToString(), places[0].FromMs, places[^1].ToMs, words[0].Voice, SpeakerRole.Unknown, places.MoveToImmutable());
    }

    /// <summary>Milliseconds.</summary>
    public static long Ms(double seconds) => (long)Math.Round(seconds * 1000);
}
