import type { ChecklistItem, Evidence, Segment } from '@/api/types';

/** The questions with the speaker beside each proof, as the lines tell now. */
export function withRoles(items: readonly ChecklistItem[], segments: readonly Segment[]): ChecklistItem[] {
  const roles = new Map(segments.map(({ id, role }) => [id, role]));
  const told = (evidence: readonly Evidence[]): Evidence[] =>
    evidence.map((proof) => {
      const role = roles.get(proof.segmentId);
      return role ? { ...proof, role } : proof;
    });
  return items.map((item) =>
    item.evidence.length === 0 && item.proposals.length === 0
      ? item
      : {
          ...item,
          evidence: told(item.evidence),
          proposals: item.proposals.map((proposal) => ({ ...proposal, evidence: told(proposal.evidence) })),
        },
  );
}
