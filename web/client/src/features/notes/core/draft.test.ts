import { expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import type { Note } from '@/api/types';
import { Draft } from './draft';

function desk(fails = 0, lost = 0) {
  const stored = new Map<string, Note>();
  const copy: { text: string | null } = { text: null };
  let left = fails;
  let unanswered = lost;
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
      if (unanswered-- > 0) return Promise.reject(new Error('offline'));
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
  expect(draft.state.get()).toEqual({ text: 'Vive sola.', kept: 'saved', problem: null });
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

it('stores a paragraph once when the answer to it was lost, also when it is gone on with or taken out meanwhile', async () => {
  const at = desk(0, 2);
  const draft = new Draft([], null, at);
  draft.write('Vive sola.');
  expect(await draft.flush()).toBe(false);
  draft.write('Vive sola en Gràcia.');
  expect(await draft.flush()).toBe(false);
  expect(at.text()).toBe('Vive sola en Gràcia.');
  draft.write('');
  expect(await draft.flush()).toBe(true);
  expect(at.text()).toBe('');
  draft.dispose();
});

it('does not ask again for what the server will not have, and says why', async () => {
  const at = desk();
  const refusal = new Problem('conflict', 'Estas notas ya están terminadas.');
  at.send.mockRejectedValueOnce(refusal);
  const draft = new Draft([], null, at);
  draft.write('Tarde.');
  expect(await draft.flush()).toBe(false);
  expect(draft.state.get()).toEqual({ text: 'Tarde.', kept: 'refused', problem: refusal });
  expect(at.copy.text).toBe('Tarde.');
  draft.write('Otra vez.');
  expect(draft.state.get().problem).toBeNull();
  expect(await draft.flush()).toBe(true);
  expect(at.text()).toBe('Otra vez.');
});
