import type { Note } from '@/api/types';

/** Room between two paragraphs for those that are written between them later. */
const spacing = 1_000;
export const longestNote = 4_000;

/** The paragraphs of a text; one that is too long for a note becomes several. */
export const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one.length > 0)
    .flatMap((one) => pieces(one));

export const textOf = (notes: readonly Note[]) => notes.map((note) => note.text).join('\n');

/** The notes that say this text: a paragraph that did not change keeps its note, so what is stored for one more sentence does not grow with the text. */
export function reconcile(saved: readonly Note[], text: string, newId: () => string): Note[] {
  const wanted = paragraphs(text);
  let head = 0;
  while (head < saved.length && head < wanted.length && saved[head]?.text === wanted[head]) head++;
  let tail = 0;
  while (
    tail < saved.length - head &&
    tail < wanted.length - head &&
    saved[saved.length - 1 - tail]?.text === wanted[wanted.length - 1 - tail]
  )
    tail++;
  const before = saved.slice(0, head);
  const after = saved.slice(saved.length - tail);
  const old = saved.slice(head, saved.length - tail);
  const middle = wanted.slice(head, wanted.length - tail);
  const kept = old.slice(0, middle.length).map((note, at) => ({ ...note, text: middle[at] ?? '' }));
  const added = middle.slice(kept.length).map((one) => ({ id: newId(), atMs: -1, text: one }));
  return place([...before, ...kept, ...added, ...after]);
}

/** What has to be told for these notes to be those that are stored; an empty text takes one away. Of one whose answer was lost nobody knows: it is told again. */
export function changesTo(notes: readonly Note[], stored: ReadonlyMap<string, Note | 'unknown'>): Note[] {
  const wanted = new Set(notes.map(({ id }) => id));
  const told = notes.filter((note) => {
    const was = stored.get(note.id);
    return was === undefined || was === 'unknown' || was.text !== note.text || was.atMs !== note.atMs;
  });
  const gone = [...stored].filter(([id]) => !wanted.has(id));
  return [...told, ...gone.map(([id, was]) => ({ id, atMs: was === 'unknown' ? 0 : was.atMs, text: '' }))];
}

/** Gives each new note a place between its neighbours; where there is no room left, those behind it move on. */
function place(notes: readonly Note[]): Note[] {
  const placed: Note[] = [];
  notes.forEach((note, at) => {
    const last = placed.at(-1)?.atMs ?? 0;
    const next = notes.slice(at + 1).find(({ atMs }) => atMs > last)?.atMs;
    const between = next === undefined ? last + spacing : Math.floor((last + next) / 2);
    const atMs = note.atMs > last ? note.atMs : between > last ? between : last + spacing;
    placed.push(atMs === note.atMs ? note : { ...note, atMs });
  });
  return placed;
}

function pieces(paragraph: string): string[] {
  if (paragraph.length <= longestNote) return [paragraph];
  const space = paragraph.lastIndexOf(' ', longestNote);
  const cut = space > 0 ? space : longestNote;
  return [paragraph.slice(0, cut).trim(), ...pieces(paragraph.slice(cut).trim())];
}
