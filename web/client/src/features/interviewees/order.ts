import type { IntervieweeSummary } from '@/api/types';

/** By name, or by the last time anything happened; either way round. */
export const orders = ['latest', 'oldest', 'name', 'nameBack'] as const;
export type Order = (typeof orders)[number];

export const isOrder = (value: unknown): value is Order => orders.includes(value as Order);

/** The alphabet is that of the screens: in Spanish ñ comes after n, and accents do not count. */
export function ordered(people: readonly IntervieweeSummary[], order: Order, language: string): IntervieweeSummary[] {
  const names = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const byName = (a: IntervieweeSummary, b: IntervieweeSummary) =>
    names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  const byTime = (a: IntervieweeSummary, b: IntervieweeSummary) =>
    Date.parse(a.lastInteraction) - Date.parse(b.lastInteraction) || byName(a, b);
  const compare = order === 'name' || order === 'nameBack' ? byName : byTime;
  const turned = order === 'nameBack' || order === 'latest';
  return people.toSorted((a, b) => (turned ? compare(b, a) : compare(a, b)));
}
