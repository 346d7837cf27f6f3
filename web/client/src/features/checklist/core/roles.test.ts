import { expect, it } from 'vitest';
import type { ChecklistItem, Segment } from '@/api/types';
import { withRoles } from './roles';

it('puts the speaker beside each proof, and leaves alone what has none', () => {
  const proof = { segmentId: 1, start: 0, length: 2, quote: 'Sí', fromMs: 0, toMs: 1, toReview: false };
  const gone = { ...proof, segmentId: 9 };
  const open: ChecklistItem = { questionId: 'q1', state: 'pending', evidence: [], proposals: [] };
  const answered: ChecklistItem = {
    questionId: 'q2',
    state: 'answered',
    evidence: [proof, gone],
    proposals: [{ answer: { text: 'Sí' }, evidence: [proof], source: 'rules', rejected: false }],
  };
  const [first, second] = withRoles([open, answered], [{ id: 1, role: 'interviewer' } as Segment]);
  expect(first).toBe(open);
  expect(second?.evidence).toEqual([{ ...proof, role: 'interviewer' }, gone]);
  expect(second?.proposals[0]?.evidence[0]?.role).toBe('interviewer');
});
