import type { Segment } from '@/api/types';

/** A place where the words that are looked for stand. */
export interface Hit {
  segmentId: number;
  start: number;
  length: number;
}

const marks = /\p{M}/gu;

/** Without capitals and accents, letter for letter: places in it are places in the text. */
export function plain(text: string): string {
  let folded = '';
  for (const letter of text) {
    const bare = letter.normalize('NFD').replace(marks, '').toLowerCase();
    folded += bare.length === letter.length ? bare : letter.length === 1 ? (bare[0] ?? ' ') : letter;
  }
  return folded;
}

/** Every place in the transcript, in its order, where these words stand; accents and capitals do not matter. */
export function findIn(lines: readonly { id: number; plain: string }[], words: string): Hit[] {
  const wanted = plain(words.trim());
  if (wanted === '') return [];
  const hits: Hit[] = [];
  for (const line of lines) {
    for (let at = line.plain.indexOf(wanted); at >= 0; at = line.plain.indexOf(wanted, at + wanted.length))
      hits.push({ segmentId: line.id, start: at, length: wanted.length });
  }
  return hits;
}

export const searchable = (segments: readonly Segment[]) =>
  segments.map(({ id, text }) => ({ id, plain: plain(text) }));
