using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Recordings;

/// <summary>Stretches in which one of two microphones was clearly louder, in order; neighbours of one microphone are one stretch.</summary>
public sealed class MicrophoneTurns
{
    private readonly List<MicrophoneTurn> turns = [];

    /// <summary>How many there are.</summary>
    public int Count => turns.Count;

    /// <summary>All of them.</summary>
    public ImmutableArray<MicrophoneTurn> All => [.. turns];

    /// <summary>The next one. What of it lies before the end of the last one is known already.</summary>
    public void Add(MicrophoneTurn turn)
    {
        if (turns.Count > 0 && turns[^1] is var last)
        {
            turn = turn with { FromMs = Math.Max(turn.FromMs, last.ToMs) };
            if (turn.FromMs < turn.ToMs && last.Microphone == turn.Microphone && last.ToMs == turn.FromMs)
            {
                turns[^1] = last with { ToMs = turn.ToMs };
                return;
            }
        }
        if (turn.FromMs < turn.ToMs) turns.Add(turn);
    }

    /// <summary>Those that reach into a stretch, in order; found without looking at the rest of a long talk.</summary>
    public IEnumerable<MicrophoneTurn> Between(long fromMs, long toMs)
    {
        for (var i = FirstEndingAfter(fromMs); i < turns.Count && turns[i].FromMs < toMs; i++) yield return turns[i];
    }

    /// <summary>Nothing is known of that stretch any more.</summary>
    public void Remove(Stretch stretch)
    {
        var kept = Without(turns, stretch);
        turns.Clear();
        turns.AddRange(kept);
    }

    /// <summary>What lies outside a stretch.</summary>
    public static ImmutableArray<MicrophoneTurn> Without(IEnumerable<MicrophoneTurn> turns, Stretch stretch) =>
        [.. turns.SelectMany(turn => turn.ToMs <= stretch.FromMs || stretch.ToMs <= turn.FromMs
            ? [turn]
            : new[] { turn with { ToMs = stretch.FromMs }, turn with { FromMs = stretch.ToMs } }.Where(part => part.FromMs < part.ToMs))];

    private int FirstEndingAfter(long ms)
    {
        var (low, high) = (0, turns.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (turns[middle].ToMs <= ms) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
