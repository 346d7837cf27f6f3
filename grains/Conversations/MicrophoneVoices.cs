using System.Collections.Immutable;
using Portal.Transcription;

namespace Portal.Conversations;

/// <summary>
/// Two microphones, one for each person, tell the voices apart better than an engine does: a final has the voice of the microphone that was the louder one
/// while it was said, and where that changes inside it, it becomes lines. Who wears which microphone is not concluded here.
/// </summary>
public static class MicrophoneVoices
{
    // The louder microphone has so many times the other's time, and so much of the words': a voice leaves pauses in it.
    private const int ClearLead = 2;
    private const double LeastShare = 0.2;
    // Two blocks: the shortest «sí» is longer, a knock on the table is not.
    private const long ShortestMs = 100;
    // Where neither was clear for so long, the talk goes on with one microphone, and the engine's voices are all there is.
    private const long InUseMs = 60_000;

    /// <summary>The voice of a microphone, 1 or 2.</summary>
    public static string Of(int microphone) => $"mic_{microphone}";

    /// <summary>Whether a voice is that of a microphone.</summary>
    public static bool IsOne(string? voice) => voice == Of(1) || voice == Of(2);

    /// <summary>What was heard, with the voice of its microphone; none where neither was clear. Others' voices stay where the two are not in use.</summary>
    /// <param name="heard">The words.</param>
    /// <param name="turns">When each microphone was the louder one, from a stretch to another, in order.</param>
    public static Heard Name(Heard heard, Func<long, long, IEnumerable<MicrophoneTurn>> turns)
    {
        if (!turns(heard.FromMs - InUseMs, heard.ToMs + InUseMs).Any()) return heard;
        var near = turns(heard.FromMs, heard.ToMs).ToList();
        var share = heard.Words.IsDefaultOrEmpty ? Share.Of(heard.FromMs, heard.ToMs, near) : Share.Of(heard.Words, near);
        return heard with { Voice = share.Microphone is var microphone and > 0 ? Of(microphone) : null };
    }

    /// <summary>The same for a final, as the lines it is: split between two words where the microphone changes. The first has its key, the others have ones made of it.</summary>
    public static ImmutableArray<Heard> Lines(Heard final, Func<long, long, IEnumerable<MicrophoneTurn>> turns)
    {
        if (final.Words.IsDefaultOrEmpty || final.Words.Length == 1) return [Name(final, turns)];
        var parts = Parts(final.Words, [.. turns(final.FromMs, final.ToMs)]);
        return parts.Count < 2 ? [Name(final, turns)] : [.. parts.Select((part, i) => Line(final, i, part, i + 1 < parts.Count ? parts[i + 1].From : final.Words.Length))];
    }

    /// <summary>Runs of words of one microphone, each of them clear: by the first word.</summary>
    private static List<(int From, int Microphone)> Parts(ImmutableArray<Word> words, List<MicrophoneTurn> turns)
    {
        var labels = words.Select(word => Share.Of([word], turns).Microphone).ToArray();
        Fill(labels, words);
        while (true)
        {
            var parts = Enumerable.Range(0, labels.Length).Where(i => i == 0 || labels[i] != labels[i - 1]).Select(i => (From: i, Microphone: labels[i])).ToList();
            var weak = parts.FindIndex(part => !Holds(part, words[part.From..End(part.From)], turns));
            if (weak < 0 || parts.Count < 2) return parts;
            // What is not clear goes with the words before it, or with those behind it.
            var joined = weak > 0 ? parts[weak - 1].Microphone : parts[1].Microphone;
            for (var i = parts[weak].From; i < End(parts[weak].From); i++) labels[i] = joined;

            int End(int from) => parts.FindIndex(part => part.From > from) is var next and >= 0 ? parts[next].From : labels.Length;
        }
    }

    private static bool Holds((int From, int Microphone) part, ImmutableArray<Word> words, List<MicrophoneTurn> turns) =>
        part.Microphone > 0 && Share.Of(words, turns) is var share && share.Microphone == part.Microphone && share.Louder >= ShortestMs;

    /// <summary>A word of which it is not clear is spoken by whoever speaks nearer to it.</summary>
    private static void Fill(int[] labels, ImmutableArray<Word> words)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] > 0) continue;
            var next = Array.FindIndex(labels, i, label => label > 0);
            var before = i > 0 ? labels[i - 1] : 0;
            labels[i] = next < 0 || (before > 0 && words[i].FromMs - words[i - 1].ToMs <= words[next].FromMs - words[next - 1].ToMs) ? before : labels[next];
        }
    }

    private static Heard Line(Heard final, int number, (int From, int Microphone) part, int end)
    {
        var words = final.Words[part.From..end];
        var begin = number == 0 ? 0 : Begin(final, part.From);
        var text = final.Text[begin..(end == final.Words.Length ? final.Text.Length : Begin(final, end))].TrimEnd();
        return final with
        {
            Key = number == 0 ? final.Key : $"{final.Key}/{number + 1}",
            Text = text,
            FromMs = number == 0 ? final.FromMs : words[0].FromMs,
            ToMs = end == final.Words.Length ? final.ToMs : words[^1].ToMs,
            Voice = Of(part.Microphone),
            Role = SpeakerRole.Unknown,
            Words = [.. words.Select(word => word with { Start = word.Start - begin })],
        };
    }

    /// <summary>Where a word begins with what is written before it and belongs to it: «¿Dónde».</summary>
    private static int Begin(Heard final, int word)
    {
        var behind = final.Words[word - 1].Start + final.Words[word - 1].Length;
        var space = final.Text.LastIndexOf(' ', final.Words[word].Start - 1);
        return space >= behind ? space + 1 : final.Words[word].Start;
    }

    /// <summary>How long each microphone was the louder one during some words.</summary>
    private readonly record struct Share(long First, long Second, long Whole)
    {
        public long Louder => Math.Max(First, Second);

        public int Microphone => Louder > 0 && Louder >= ClearLead * Math.Min(First, Second) && Louder >= Whole * LeastShare ? (First > Second ? 1 : 2) : 0;

        public static Share Of(IEnumerable<Word> words, List<MicrophoneTurn> turns) =>
            words.Select(word => Of(word.FromMs, word.ToMs, turns)).Aggregate(default(Share), (sum, one) => new(sum.First + one.First, sum.Second + one.Second, sum.Whole + one.Whole));

        public static Share Of(long from, long to, List<MicrophoneTurn> turns)
        {
            var times = new long[3];
            foreach (var turn in turns) times[turn.Microphone] += Math.Max(0, Math.Min(turn.ToMs, to) - Math.Max(turn.FromMs, from));
            return new Share(times[1], times[2], to - from);
        }
    }
}
