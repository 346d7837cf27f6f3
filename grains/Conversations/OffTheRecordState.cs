using System.Collections.Immutable;
using Portal.Transcription;

namespace Portal.Conversations;

/// <summary>What was taken off the record: the fold of its facts. <see cref="Apply"/> never throws and does no IO.</summary>
public sealed class OffTheRecordState
{
    private readonly List<(long Version, OffTheRecord Wish)> wishes = [];
    private readonly HashSet<Guid> forgotten = [];

    /// <summary>The stretches, in the order they were struck.</summary>
    public ImmutableArray<Stretch> Stretches { get; private set; } = [];

    /// <summary>The lines that went.</summary>
    public IEnumerable<int> Segments => wishes.SelectMany(one => one.Wish.Segments).Distinct();

    /// <summary>Wishes that are recorded and not yet carried out everywhere, each with the version of its fact.</summary>
    public IReadOnlyList<(long Version, OffTheRecord Wish)> Due => [.. wishes.Where(one => !forgotten.Contains(one.Wish.StrikeId))];

    /// <summary>Whether that wish is recorded.</summary>
    public bool Knows(Guid strikeId) => wishes.Any(one => one.Wish.StrikeId == strikeId);

    /// <summary>Folds the next fact in.</summary>
    public void Apply(RecordedFact recorded)
    {
        switch (recorded.Fact)
        {
            case OffTheRecord off:
                wishes.Add((recorded.Version, off));
                Stretches = Stretches.Add(new Stretch(off.FromMs, off.ToMs));
                break;
            case Forgotten done: forgotten.Add(done.StrikeId); break;
        }
    }

    /// <summary>
    /// What may be kept of words that arrive late: those said outside. Where the engine gives no times for words it is all of them or none. Null when nothing is left.
    /// </summary>
    public Heard? Keep(Heard heard)
    {
        if (!Stretches.Any(stretch => stretch.Touches(heard.FromMs, heard.ToMs))) return heard;
        if (heard.Words.IsDefaultOrEmpty) return null;
        var kept = heard.Words.Where(word => !Stretches.Any(stretch => stretch.Touches(word.FromMs, word.ToMs))).ToList();
        if (kept.Count == 0) return null;
        var words = ImmutableArray.CreateBuilder<Word>(kept.Count);
        var text = new System.Text.StringBuilder();
        foreach (var word in kept)
        {
            if (text.Length > 0) text.Append(' ');
            words.Add(word with { Start = text.Length });
            text.Append(heard.Text, word.Start, word.Length);
        }
        return heard with { Text = text.ToString(), FromMs = kept[0].FromMs, ToMs = kept[^1].ToMs, Words = words.ToImmutable() };
    }
}
