import { describe, expect, it } from 'vitest';
import type { Note } from '@/api/types';
import { changesTo, longestNote, paragraphs, reconcile, textOf } from './reconcile';

let next = 0;
const newId = () => `n${++next}`;
const write = (saved: readonly Note[], text: string) => {
  const notes = reconcile(saved, text, newId);
  return { notes, changes: changesTo(notes, new Map(saved.map((note) => [note.id, note]))) };
};
const ordered = (notes: readonly Note[]) =>
  notes.every((note, at) => at === 0 || note.atMs > (notes[at - 1]?.atMs ?? 0));

describe('a draft', () => {
  it('tells only the paragraph that changed', () => {
    const first = write([], 'Uno.\n\nDos.');
    expect(first.changes.map(({ text }) => text)).toEqual(['Uno.', 'Dos.']);
    const second = write(first.notes, 'Uno.\nDos y medio.\nTres.');
    expect(second.changes.map(({ text }) => text)).toEqual(['Dos y medio.', 'Tres.']);
    expect(second.notes[1]?.id).toBe(first.notes[1]?.id);
    expect(write(second.notes, textOf(second.notes)).changes).toEqual([]);
  });

  it('takes a paragraph away with an empty text, and leaves the others alone', () => {
    const first = write([], 'Uno.\nDos.\nTres.');
    const second = write(first.notes, 'Uno.\nTres.');
    expect(second.changes).toEqual([{ ...first.notes[1], text: '' }]);
    expect(textOf(second.notes)).toBe('Uno.\nTres.');
  });

  it('finds a place between two, however often', () => {
    let { notes } = write([], 'a\nz');
    for (let i = 0; i < 40; i++) {
      const text = ['a', ...Array.from({ length: i + 1 }, (_, at) => `m${i - at}`), 'z'].join('\n');
      ({ notes } = write(notes, text));
      expect(textOf(notes)).toBe(text);
      expect(ordered(notes)).toBe(true);
    }
  });

  it('ends where any changes, told one by one, would end', () => {
    const words = 'abcdefgh'.split('');
    let seed = 20_261_123;
    const dice = (sides: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % sides;
    let notes: Note[] = [];
    let stored: Note[] = [];
    for (let i = 0; i < 300; i++) {
      const text = Array.from({ length: dice(7) }, () => words[dice(words.length)]).join('\n');
      const step = write(notes, text);
      notes = step.notes;
      for (const change of step.changes)
        stored = [...stored.filter(({ id }) => id !== change.id), ...(change.text ? [change] : [])];
      stored.sort((a, b) => a.atMs - b.atMs);
      expect(textOf(stored)).toBe(text);
    }
  });

  it('cuts a paragraph that is too long at a space', () => {
    const long = Array.from({ length: 1_200 }, () => 'palabra').join(' ');
    expect(paragraphs(long).every((one) => one.length <= longestNote)).toBe(true);
    expect(paragraphs(long).join(' ')).toBe(long);
  });
});
