import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import type { DraftView, Form } from '@/api/types';
import { DraftKeeper } from './draftKeeper';

const form: Form = { id: 'acogida', version: 2, locale: 'es', title: 'Acogida', scopes: [] };
const view = (revision: number, content = form): DraftView => ({
  form: content,
  revision,
  stored: revision > 0,
  problems: [],
  changes: [],
});
const titled = (title: string) => (one: Form) => ({ ...one, title });

describe('a draft that saves itself', () => {
  const save = vi.fn<(form: Form, revision: number) => Promise<DraftView>>();
  const read = vi.fn<() => Promise<DraftView>>();
  const keeper = () => new DraftKeeper(view(0), { save, read });

  beforeEach(() => {
    vi.useFakeTimers();
    save.mockReset();
    read.mockReset();
    save.mockImplementation((content, revision) => Promise.resolve(view(revision + 1, content)));
  });
  afterEach(() => void vi.useRealTimers());

  it('waits for a rest, sends once, and names the revision it knows', async () => {
    const draft = keeper();
    draft.change(titled('A'));
    draft.change(titled('AB'));
    expect(draft.state.get().kept).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(save.mock.calls).toEqual([[{ ...form, title: 'AB' }, 0]]);
    expect(draft.state.get()).toMatchObject({ kept: 'saved', view: { revision: 1 } });
  });

  it('keeps what is typed while it is sent, and sends that next', async () => {
    const draft = keeper();
    let answer: (view: DraftView) => void = () => {};
    save.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    draft.change(titled('A'));
    await vi.advanceTimersByTimeAsync(1_000);
    draft.change(titled('AB'));
    answer(view(1));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(save.mock.lastCall).toEqual([{ ...form, title: 'AB' }, 1]);
    expect(draft.state.get()).toMatchObject({ kept: 'saved', form: { title: 'AB' } });
  });

  it('does not promise to try again what was refused', async () => {
    const draft = keeper();
    save.mockRejectedValueOnce(new Problem('invalid', 'Demasiado largo.'));
    draft.change(titled('A'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(draft.state.get()).toMatchObject({ kept: 'refused', form: { title: 'A' } });
    expect(save).toHaveBeenCalledTimes(1);
    draft.change(titled('AB'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(draft.state.get().kept).toBe('saved');
  });

  it('loses nothing when somebody else was faster', async () => {
    const draft = keeper();
    save.mockRejectedValueOnce(new Problem('conflict', 'Otra persona…'));
    draft.change(titled('mía'));
    await vi.advanceTimersByTimeAsync(1_000);
    draft.change(titled('mía y más'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(draft.state.get()).toMatchObject({ kept: 'conflict', form: { title: 'mía y más' } });
    expect(save).toHaveBeenCalledTimes(1);
    expect(await draft.flush()).toBe(false);

    read.mockResolvedValue(view(7, { ...form, title: 'suya' }));
    await draft.overwrite();
    expect(save.mock.lastCall).toEqual([{ ...form, title: 'mía y más' }, 7]);
    expect(draft.state.get().kept).toBe('saved');
    expect((await draft.takeTheirs()).title).toBe('mía y más');
    expect(draft.state.get().form.title).toBe('suya');
  });

  it('tries again when the line is down', async () => {
    const draft = keeper();
    save.mockRejectedValueOnce(new Problem('offline', ''));
    draft.change(titled('A'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(draft.state.get().kept).toBe('failed');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(draft.state.get().kept).toBe('saved');
  });

  it('is stored at once when asked for', async () => {
    const draft = keeper();
    expect(await draft.flush()).toBe(true);
    expect(save).not.toHaveBeenCalled();
    draft.change(titled('A'));
    expect(await draft.flush()).toBe(true);
    expect(save).toHaveBeenCalledTimes(1);
  });
});
