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
