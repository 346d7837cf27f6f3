using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Checklists;

/// <summary>
/// Follows a proof when its lines are edited. The seconds of sound stay, for the sound did; the quote is looked for where it stands now, and where it
/// stands nowhere the proof is kept and marked for a person to look at.
/// </summary>
public static class EvidenceMoves
{
    /// <summary>A question after a run of lines was replaced by another: the same answer, its proofs where they are now.</summary>
    public static ChecklistItem Follow(ChecklistItem item, IReadOnlyList<Segment> before, IReadOnlyList<Segment> now) => item with
    {
        Evidence = Follow(item.Evidence, before, now),
        Proposals = [.. item.Proposals.Select(proposal => proposal with { Evidence = Follow(proposal.Evidence, before, now) })],
    };

    /// <summary>Whether two ways a question stands are the same, to the last proof.</summary>
    public static bool Same(ChecklistItem one, ChecklistItem other) =>
        one.State == other.State && one.Source == other.Source && one.Answer == other.Answer && one.Reason == other.Reason
        && one.Evidence.SequenceEqual(other.Evidence)
        && one.Proposals.Length == other.Proposals.Length
        && one.Proposals.Zip(other.Proposals).All(pair => pair.First.Answer == pair.Second.Answer && pair.First.Source == pair.Second.Source && pair.First.Rejected == pair.Second.Rejected
            && pair.First.Evidence.SequenceEqual(pair.Second.Evidence));

    private static ImmutableArray<Evidence> Follow(ImmutableArray<Evidence> evidence, IReadOnlyList<Segment> before, IReadOnlyList<Segment> now) =>
        [.. evidence.Select(proof => Follow(proof, before, now))];

    private static Evidence Follow(Evidence proof, IReadOnlyList<Segment> before, IReadOnlyList<Segment> now)
    {
        if (PlaceOf(proof, before) is not { } place) return proof;
        var nearest = Occurrences(proof.Quote, now).OrderBy(found => Math.Abs(found.Place - place)).FirstOrDefault();
        if (nearest.Line is { } line) return proof with { SegmentId = line.Id, Start = nearest.Start, ToReview = false };
        return proof with { SegmentId = now.Any(line => line.Id == proof.SegmentId) ? proof.SegmentId : now[0].Id, ToReview = true };
    }

    /// <summary>Where it began, counted over all the lines of the run; null when it is not of them.</summary>
    private static int? PlaceOf(Evidence proof, IReadOnlyList<Segment> run)
    {
        var place = 0;
        foreach (var line in run)
        {
            if (line.Id == proof.SegmentId) return place + proof.Start;
            place += line.Text.Length + 1;
        }
        return null;
    }

    private static IEnumerable<(Segment? Line, int Start, int Place)> Occurrences(string quote, IReadOnlyList<Segment> run)
    {
        var place = 0;
        foreach (var line in run)
        {
            for (var at = line.Text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf(quote, at + 1, StringComparison.Ordinal))
                yield return (line, at, place + at);
            place += line.Text.Length + 1;
        }
    }
}
