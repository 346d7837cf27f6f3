import { expect, it, vi } from 'vitest';
import type { Note } from '@/api/types';
import { Draft } from './draft';

function desk(fails = 0) {
  const stored = new Map<string, Note>();
  const copy: { text: string | null } = { text: null };
  let left = fails;
  return {
    copy,
    text: () =>
      [...stored.values()]
        .sort((a, b) => a.atMs - b.atMs)
        .map(({ text }) => text)
        .join('\n'),
    send: vi.fn((note: Note) => {
      if (left-- > 0) return Promise.reject(new Error('offline'));
      if (note.text) stored.set(note.id, note);
      else stored.delete(note.id);
      return Promise.resolve();
    }),
    keepCopy: (text: string) => Promise.resolve(void (copy.text = text)),
    dropCopy: () => Promise.resolve(void (copy.text = null)),
  };
}

it('is here at once and with the server when asked', async () => {
  const at = desk();
  const draft = new Draft([], null, at);
  draft.write('Vive sola.');
  await Promise.resolve();
  expect(at.copy.text).toBe('Vive sola.');
  expect(await draft.flush()).toBe(true);
  expect(at.text()).toBe('Vive sola.');
  expect(at.copy.text).toBeNull();
  expect(draft.state.get()).toEqual({ text: 'Vive sola.', kept: 'saved' });
});

it('keeps what the server did not take, and finds it after a reload', async () => {
  const at = desk(1);
  const draft = new Draft([], null, at);
  draft.write('Sin línea.');
  expect(await draft.flush()).toBe(false);
  expect(draft.state.get().kept).toBe('here');
  expect(at.copy.text).toBe('Sin línea.');
  draft.dispose();

  const again = new Draft([], at.copy.text, at);
  expect(await again.flush()).toBe(true);
  expect(at.text()).toBe('Sin línea.');
});

it('saves the last text when one writes on while it is being saved', async () => {
  const at = desk();
  const draft = new Draft([], null, at);
  draft.write('a');
  const first = draft.flush();
  draft.write('ab');
  expect(await first).toBe(false);
  expect(at.copy.text).toBe('ab');
  expect(await draft.flush()).toBe(true);
  expect(at.text()).toBe('ab');
  draft.dispose();
});
