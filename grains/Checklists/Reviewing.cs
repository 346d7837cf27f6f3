using System.Collections.Immutable;

namespace Portal.Checklists;

/// <summary>Proofs that a person should look at, because their line was edited.</summary>
public static class Reviewing
{
    /// <summary>At least one waits for a person's eye.</summary>
    public static bool IsToReview(this ImmutableArray<Evidence> evidence) => evidence.Any(proof => proof.ToReview);

    /// <summary>A person has looked at them.</summary>
    public static ImmutableArray<Evidence> Seen(this ImmutableArray<Evidence> evidence) =>
        evidence.IsToReview() ? [.. evidence.Select(proof => proof with { ToReview = false })] : evidence;
}
