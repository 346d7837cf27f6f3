using Portal.Tests.Engines.Transcription;

namespace Portal.Tests.Engines.Peers;

/// <summary>One connection of a peer: what the ear hears becomes utterances, some of which are told late or twice.</summary>
internal sealed class Turns(Truth truth, int connection, Faults faults)
{
    private readonly TruthfulEar ear = new(truth, connection);
    private (int Number, IReadOnlyList<TrueWord> Words)? late;
    private int number;

    /// <summary>What there is to tell after a piece of sound.</summary>
    public IEnumerable<Turn> Hear(ReadOnlySpan<byte> pcm)
    {
        var words = ear.Hear(pcm);
        return words is null ? [new(number, false, Shifted(ear.Open))] : Finals(Shifted(words));
    }

    /// <summary>The rest.</summary>
    public IEnumerable<Turn> Finish()
    {
        var told = Finals(Shifted(ear.Finish())).ToList();
        if (late is { } held) told.Add(new(held.Number, true, held.Words));
        late = null;
        return told;
    }

    private IReadOnlyList<TrueWord> Shifted(IReadOnlyList<TrueWord> words) => faults.ShiftsMs == 0 || connection % 2 == 1 ? words
        : [.. words.Select(word => word with { FromMs = Math.Max(0, word.FromMs + faults.ShiftsMs), ToMs = Math.Max(0, word.ToMs + faults.ShiftsMs) })];

    private List<Turn> Finals(IReadOnlyList<TrueWord> words)
    {
        List<Turn> told = [];
        var mine = number++;
        if (faults.Swaps && late is null && mine % 2 == 0 && words.Count > 0)
        {
            late = (mine, words);
            // As it stands: these words are known, and not final.
            told.Add(new(mine, false, words));
            return told;
        }
        told.Add(new(mine, true, words));
        if (late is { } held) told.Add(new(held.Number, true, held.Words));
        late = null;
        return faults.Stammers ? [.. told, .. told.Where(t => t.Final)] : told;
    }
}

/// <summary>An utterance as far as it is heard; times in milliseconds of the connection.</summary>
internal sealed record Turn(int Number, bool Final, IReadOnlyList<TrueWord> Words)
{
    public string Text => string.Join(' ', Words.Select(w => w.Text));
}
