using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Checklists;

/// <summary>Who said what a question rests on, for those who do not have the lines.</summary>
internal static class SaidBy
{
    /// <summary>The question with the speaker beside each of its proofs.</summary>
    public static ChecklistItem WithRoles(this ChecklistItem item, IReadOnlyList<Segment> lines)
    {
        return item with
        {
            Evidence = Told(item.Evidence),
            Proposals = [.. item.Proposals.Select(proposal => proposal with { Evidence = Told(proposal.Evidence) })],
        };

        ImmutableArray<Evidence> Told(ImmutableArray<Evidence> evidence) =>
            [.. evidence.Select(proof => proof with { Role = lines.FirstOrDefault(line => line.Id == proof.SegmentId)?.Role })];
    }
}
