using Portal.Checks;
using Portal.Transcription;

namespace Portal.Transcribers.Files;

/// <summary>Turns what an engine wrote about a piece into lines of the recording, and refuses what cannot have been said in it.</summary>
/// <param name="engine">Its name.</param>
/// <param name="pause">A pause between two words that makes two lines of them.</param>
internal sealed class WrittenLines(string engine, TimeSpan pause)
{
    // Nobody says more letters in a second, and a very short piece may hold a word.
    private const int LettersPerSecond = 60;
    private const int FewLetters = 400;

    // Engines count in windows, and say that a line ends a little after the sound does.
    private const double Tolerance = 2;
    private const double Shortest = 0.02;
    private const double UsualWord = 0.4;

    // A word or two whose time cannot be are put where they can; an engine that has many of them is not to be believed in the rest either.
    private const double MostOdd = 0.05;
    private const int FewOdd = 2;

    /// <summary>In the order in which they begin; throws <see cref="EngineUnavailableException"/> when the engine talks nonsense.</summary>
    public IReadOnlyList<Heard> Of(SoundChunk chunk, IReadOnlyList<WrittenLine> written) =>
        [.. Of(written, chunk.Seconds, letters => new VoicedTime(chunk, letters)).Select(line => line.Later(chunk.FromMs) with { Voice = VoiceIn(chunk, line.Voice) })];

    /// <summary>The same of a whole recording, by an engine that tells times.</summary>
    public IReadOnlyList<Heard> OfWhole(double seconds, IReadOnlyList<WrittenLine> written) => Of(written, seconds, _ => throw new EngineUnavailableException(engine) { Fault = OutsideFault.Nonsense });

    private IReadOnlyList<Heard> Of(IReadOnlyList<WrittenLine> written, double seconds, Func<int, VoicedTime> untimed)
    {
        if (written.Sum(line => (long)line.Text.Length) > FewLetters + seconds * LettersPerSecond || !written.All(line => IsSound(line, seconds)) || TooManyOdd(written, seconds)) throw new EngineUnavailableException(engine) { Fault = OutsideFault.Nonsense };
        var key = 0;
        return
        [
            .. Timed(Mended(written, seconds), seconds, untimed)
                .SelectMany(words => SpokenLines.Of(words, pause, () => $"{key++}"))
                .OrderBy(line => line.FromMs),
        ];
    }

    /// <summary>An engine that is given pieces counts its voices anew in each: who they are among those before is not known.</summary>
    private static string? VoiceIn(SoundChunk chunk, string? label) => label is null || chunk.FirstSample == 0 ? label : FormattableString.Invariant($"{label}@{chunk.FromMs}");

    private static bool IsSound(WrittenLine line, double seconds) =>
        line.Start is null || (line.Words.Count > 0 || IsTime(line.Start.Value, line.End ?? double.NaN, seconds)) && line.Words.All(word => word.Text.Length > 0 && !word.Text.Any(char.IsWhiteSpace));

    private static bool IsOdd(SpokenWord word, double seconds) => !word.IsSound || !IsTime(word.Start, word.End, seconds);

    private static bool TooManyOdd(IReadOnlyList<WrittenLine> written, double seconds)
    {
        var words = written.Where(line => line.Start is not null).SelectMany(line => line.Words).ToList();
        var odd = words.Count(word => IsOdd(word, seconds));
        return odd > words.Count * MostOdd && (odd > FewOdd || odd * 2 > words.Count);
    }

    private static bool IsTime(double start, double end, double seconds) => double.IsFinite(start) && double.IsFinite(end) && start >= 0 && end >= start && start <= seconds + Tolerance;

    private static IEnumerable<IReadOnlyList<SpokenWord>> Timed(IReadOnlyList<WrittenLine> written, double seconds, Func<int, VoicedTime> counted)
    {
        var lines = written.Select(line => (Line: line, Words: WordsOf(line.Text))).Where(line => line.Words.Length > 0).ToList();
        var untimed = lines.Any(line => line.Line.Start is null) ? counted(lines.Sum(line => line.Words.Sum(VoicedTime.Weight))) : null;
        foreach (var (line, words) in lines)
        {
            if (untimed is not null) yield return [.. words.Select(word => untimed.Next(word))];
            // Word lists come without punctuation, which stands in the text.
            else if (line.Words.Count == words.Length) yield return [.. words.Zip(line.Words, (text, word) => Inside(word with { Text = text, Voice = word.Voice ?? line.Voice }, seconds))];
            else yield return [.. Spread(words, line, seconds)];
        }
    }

    /// <summary>The same with every word at a time that can be: the odd ones lie beside their neighbours, and lines reach as far as their words.</summary>
    private static List<WrittenLine> Mended(IReadOnlyList<WrittenLine> written, double seconds)
    {
        var mended = new List<WrittenLine>(written.Count);
        var before = 0.0;
        foreach (var line in written)
        {
            if (line.Start is not { } start || line.Words.Count == 0)
            {
                mended.Add(line);
                continue;
            }
            var isTimed = IsTime(start, line.End ?? double.NaN, seconds);
            var words = InTime(line.Words, isTimed ? start : before, seconds);
            before = words[^1].End;
            mended.Add(line with { Words = words, Start = isTimed ? start : words[0].Start, End = isTimed ? line.End : before });
        }
        return mended;
    }

    private static List<SpokenWord> InTime(IReadOnlyList<SpokenWord> words, double from, double seconds)
    {
        var placed = new List<SpokenWord>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (IsOdd(word, seconds))
            {
                var next = words.Skip(at + 1).FirstOrDefault(one => !IsOdd(one, seconds))?.Start;
                // The first of a line comes just before the next one, any other just after the one before.
                var start = placed.Count > 0 ? placed[^1].End : Math.Max(from, (next ?? 0) - UsualWord);
                word = word with { Start = start, End = Math.Clamp(next ?? start + UsualWord, start, start + UsualWord) };
            }
            placed.Add(word);
        }
        return placed;
    }

    private static IEnumerable<SpokenWord> Spread(string[] words, WrittenLine line, double seconds)
    {
        var (start, end) = (line.Start!.Value, Math.Min(line.End!.Value, Math.Max(seconds, line.Start.Value)));
        var text = string.Join(' ', words);
        return WordTimes.Spread(text, SpokenLines.Ms(start), SpokenLines.Ms(end)).Select(word => Inside(new(text.Substring(word.Start, word.Length), word.FromMs / 1000.0, word.ToMs / 1000.0, line.Voice), seconds));
    }

    private static SpokenWord Inside(SpokenWord word, double seconds)
    {
        var start = Math.Clamp(word.Start, 0, Math.Max(0, seconds - Shortest));
        return word with { Start = start, End = Math.Clamp(word.End, Math.Min(start + Shortest, seconds), seconds) };
    }

    private static string[] WordsOf(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) || letter == '\uFFFD' ? ' ' : letter)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
