using System.Collections.Concurrent;

namespace Portal.Tests.Engines.Transcription;

/// <summary>A talk as it really was.</summary>
internal sealed record Truth(IReadOnlyList<TrueWord> Words)
{
    private static readonly string[] Vocabulary = ["sí", "no", "sí", "casa", "trabajo", "hija", "bien", "no", "tengo", "piso", "alquiler", "ayuda", "mucho", "vivo"];

    /// <summary>What was given as the sound of this talk and was not, whichever session it was given to.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    public long DurationMs => Words[^1].ToMs + 700;

    public long Samples => DurationMs * 16 / 2 * 2;

    /// <summary>Utterances of a few words with pauses between; one-word answers, and words said twice in a row.</summary>
    public static Truth Random(int seed, int utterances)
    {
        var dice = new Random(seed);
        var words = new List<TrueWord>();
        long now = 200;
        for (var u = 0; u < utterances; u++)
        {
            for (var n = dice.Next(3) == 0 ? 1 : dice.Next(2, 9); n > 0; n--)
            {
                var text = words.Count > 0 && dice.Next(6) == 0 ? words[^1].Text : Vocabulary[dice.Next(Vocabulary.Length)];
                var length = dice.Next(200, 480);
                words.Add(new(text, now, now + length));
                now += length + dice.Next(20, 150);
            }
            now += dice.Next(750, 2500);
        }
        return new(words);
    }
}

internal sealed record TrueWord(string Text, long FromMs, long ToMs, string Voice = "0");
