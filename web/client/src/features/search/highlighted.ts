import type { Piece } from '@/lib/pieces';

/** Cuts a passage at its highlights; those that overlap or point outside do no harm. */
export function highlighted(text: string, highlights: readonly { start: number; length: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, length } of highlights.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(start + length, text.length), true);
  }
  add(text.length, false);
  return pieces;
}

/** More than this before the first match would push it out of the three lines that are shown. */
const mostBefore = 60;
const keptBefore = 40;

/** Begins a few words before the first match, so that what was looked for is in view. */
export function nearby(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.marked || rest.length === 0 || first.text.length <= mostBefore) return [...pieces];
  const from = first.text.indexOf(' ', first.text.length - keptBefore) + 1;
  return [{ text: `… ${first.text.slice(from || first.text.length - keptBefore)}`, marked: false }, ...rest];
}
