namespace Portal.Tests.Engines.Transcription;

/// <summary>
/// Hears the truth as a recogniser does: word times tremble, a word cut off at the start is misheard, an utterance ends with a pause.
/// Complains to the truth when the sound it is given is not the recording, without holes and repeats.
/// </summary>
internal sealed class TruthfulEar(Truth truth, int seed)
{
    private const long EndOfUtteranceMs = 500;

    private readonly Random dice = new(seed);
    private readonly List<TrueWord> open = [];
    private long start = -1;
    private long position;
    private int next;

    /// <summary>Words of utterances that are over, on the session's clock.</summary>
    public IReadOnlyList<TrueWord>? Hear(ReadOnlySpan<byte> pcm)
    {
        var first = IndexedSound.FirstSample(pcm);
        if (start < 0) Begin(first);
        else if (first != position) truth.Complaints.Enqueue($"given sample {first} after {position}");
        position = first + pcm.Length / 2;
        var now = position / 16;
        for (; next < truth.Words.Count && truth.Words[next].ToMs <= now; next++) open.Add(Trembling(truth.Words[next]));
        if (open.Count == 0 || now - truth.Words[next - 1].ToMs < EndOfUtteranceMs) return null;
        if (next < truth.Words.Count && truth.Words[next].FromMs - truth.Words[next - 1].ToMs < EndOfUtteranceMs) return null;
        return Finish();
    }

    /// <summary>Words not yet final.</summary>
    public string Partial => string.Join(' ', open.Select(w => w.Text));

    /// <summary>The same with their times.</summary>
    public IReadOnlyList<TrueWord> Open => [.. open];

    /// <summary>How much it was given, milliseconds.</summary>
    public long GivenMs => start < 0 ? 0 : (position - start) / 16;

    /// <summary>No more sound: what is left.</summary>
    public IReadOnlyList<TrueWord> Finish()
    {
        TrueWord[] words = [.. open];
        open.Clear();
        return words;
    }

    private void Begin(long first)
    {
        start = first;
        var startMs = first / 16;
        while (next < truth.Words.Count && truth.Words[next].ToMs <= startMs) next++;
        if (next < truth.Words.Count && truth.Words[next].FromMs < startMs) open.Add(new("eh", 0, truth.Words[next++].ToMs - startMs));
    }

    private TrueWord Trembling(TrueWord word)
    {
        var by = start == 0 ? 0 : dice.Next(-30, 31);
        return word with { FromMs = Math.Max(0, word.FromMs - start / 16 + by), ToMs = word.ToMs - start / 16 + by };
    }
}
