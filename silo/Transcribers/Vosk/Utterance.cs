using System.Collections.Immutable;
using System.Text;
using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Transcribers.Vosk;

/// <summary>Turns a recognised utterance into lines.</summary>
internal static class Utterance
{
    /// <summary>One line per stretch without a long pause: vosk's own ends of utterance let a question and its "sí" through as one.</summary>
    public static IEnumerable<Heard> Lines(IReadOnlyList<VoskWord> words, TimeSpan pause, Func<string> nextKey)
    {
        var line = new List<VoskWord>();
        foreach (var word in words)
        {
            if (line.Count > 0 && word.Start - line[^1].End >= pause.TotalSeconds)
            {
                yield return Line(line, nextKey());
                line.Clear();
            }
            line.Add(word);
        }
        if (line.Count > 0) yield return Line(line, nextKey());
    }

    private static Heard Line(List<VoskWord> words, string key)
    {
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<Word>(words.Count);
        foreach (var word in words)
        {
            if (text.Length > 0) text.Append(' ');
            places.Add(new(text.Length, word.Word.Length, Ms(word.Start), Ms(word.End)));
            text.Append(word.Word);
        }
        return new(key, true, text.ToString(), places[0].FromMs, places[^1].ToMs, null, SpeakerRole.Unknown, places.MoveToImmutable());
    }

    private static long Ms(double seconds) => (long)Math.Round(seconds * 1000);
}
