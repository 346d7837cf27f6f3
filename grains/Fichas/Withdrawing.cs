using System.Collections.Immutable;

namespace Portal.Fichas;

/// <summary>A line of the ficha while some conversations are thrown away.</summary>
internal static class Withdrawing
{
    /// <summary>The line as if those conversations had said nothing. What people decided stays: it is theirs.</summary>
    public static FichaLine Without(this FichaLine line, ImmutableHashSet<Guid> withdrawn) =>
        withdrawn.IsEmpty ? line : line with { Heard = [.. line.Heard.Where(heard => !IsOf(heard.Answer, withdrawn))] };

    /// <summary>The changed line with what was put aside of the stored one back in it, untouched.</summary>
    public static FichaLine Beside(this FichaLine changed, FichaLine stored, ImmutableHashSet<Guid> withdrawn) =>
        withdrawn.IsEmpty ? changed : changed with { Heard = [.. changed.Heard, .. stored.Heard.Where(heard => IsOf(heard.Answer, withdrawn))] };

    /// <summary>A person's answer outlives the conversation it came from; the proof cannot be listened to and is not shown.</summary>
    public static FichaItem WithoutProofsIn(this FichaItem item, ImmutableHashSet<Guid> withdrawn) => withdrawn.IsEmpty ? item : item with
    {
        Current = item.Current is { } current ? Bare(current, withdrawn) : null,
        Proposals = [.. item.Proposals.Select(answer => Bare(answer, withdrawn))],
        History = [.. item.History.Select(answer => Bare(answer, withdrawn))],
        Difference = item.Difference is { Before: { } before } difference ? difference with { Before = Bare(before, withdrawn) } : item.Difference,
    };

    private static FichaAnswer Bare(FichaAnswer answer, ImmutableHashSet<Guid> withdrawn) =>
        IsOf(answer, withdrawn) ? answer with { ConversationId = null, Evidence = [] } : answer;

    private static bool IsOf(FichaAnswer answer, ImmutableHashSet<Guid> withdrawn) => answer.ConversationId is { } id && withdrawn.Contains(id);
}
