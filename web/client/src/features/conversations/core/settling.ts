import type { ChecklistItem } from '@/api/types';
import { isOpen } from '@/features/checklist/core/questions';

/** How long a tick stays hollow after its final words: long enough to be seen coming, short enough not to wait for. */
export const settleMs = 2_000;

/** Questions and when their tick came. */
export type Settling = Readonly<Record<string, number>>;

/** The ticks that what was heard has just brought, and those that are still hollow. A person's own are solid at once. */
export function settling(
  before: readonly ChecklistItem[] | null,
  now: readonly ChecklistItem[],
  known: Settling,
  at: number,
): Settling {
  const open = new Set(before?.filter(isOpen).map(({ questionId }) => questionId));
  const fresh = now.filter(
    ({ questionId, state, source }) => state === 'answered' && source !== 'person' && open.has(questionId),
  );
  const answered = new Set(now.filter((item) => !isOpen(item)).map(({ questionId }) => questionId));
  const still = Object.entries(known).filter(([id, since]) => at - since < settleMs && answered.has(id));
  if (fresh.length === 0 && still.length === Object.keys(known).length) return known;
  return { ...Object.fromEntries(still), ...Object.fromEntries(fresh.map(({ questionId }) => [questionId, at])) };
}

/** Ticks that went without the person's hand: they are told, never silently gone. What she rejected she knows. */
export function unticked(before: readonly ChecklistItem[] | null, now: readonly ChecklistItem[]): ChecklistItem[] {
  const settled = new Set(before?.filter((item) => !isOpen(item)).map(({ questionId }) => questionId));
  return now.filter(
    (item) =>
      isOpen(item) &&
      item.source !== 'person' &&
      !item.proposals[0]?.rejected &&
      item.reason &&
      settled.has(item.questionId),
  );
}
