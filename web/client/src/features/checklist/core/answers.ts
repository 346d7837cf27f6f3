import type { Answer, ChecklistItem, Evidence, Proposal } from '@/api/types';

/** What an answer says by its type, where it does not begin with just that; and its words, which stand in quotes where they were heard. */
export interface Told {
  value: boolean | number | { date: string } | null;
  words: string | null;
}

const saysYesOrNo = /^\s*(sí|si|no|yes)(?!\p{L})/iu;

/** How to tell a typed answer in one line. A date is told as one writes it; a number before the words that name it. */
export function told({ text, yesNo, number, date }: Answer, evidence: readonly Evidence[]): Told {
  const words = evidence.some((one) => one.quote === text) ? `«${text}»` : text;
  if (date) return { value: { date }, words: words.startsWith('«') ? words : null };
  if (number !== null && number !== undefined)
    return text.trim() === String(number)
      ? { value: number, words: null }
      : { value: hasNumber(text, number) ? null : number, words };
  if (yesNo === null || yesNo === undefined || saysYesOrNo.test(text)) return { value: null, words };
  return { value: yesNo, words };
}

const hasNumber = (text: string, number: number) =>
  (text.match(/\d[\d.,]*/gu) ?? []).some((one) => one.replace(/[.,]$/u, '') === String(number));

/** What was heard beside an answer and waits for a person's yes: the last of it. */
export const beside = ({ proposals }: Pick<ChecklistItem, 'proposals'>): Proposal | undefined =>
  proposals.findLast(({ rejected }) => !rejected);

/** Both say something that can be compared, and not the same: the server's rule. */
export const contradicts = (one: Answer, other: Answer): boolean =>
  (['yesNo', 'number', 'date'] as const).some((key) => {
    const [a, b] = [one[key] ?? null, other[key] ?? null];
    return a !== null && b !== null && a !== b;
  });

/** It was said one way and the other way. */
export function isContradicted(item: ChecklistItem): boolean {
  const other = beside(item);
  return item.state === 'answered' && !!item.answer && !!other && contradicts(item.answer, other.answer);
}
