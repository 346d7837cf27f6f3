import type { Note } from '@/api/types';
import { newId } from '@/lib/id';
import { Store } from '@/lib/store';
import { reconcile, textOf } from './reconcile';

export interface DraftState {
  text: string;
  /** Where what is written lies: with the server, on its way, or only here for want of a line. */
  kept: 'saved' | 'saving' | 'here';
}

interface Keeping {
  send: (note: Note) => Promise<unknown>;
  keepCopy: (text: string) => Promise<void>;
  dropCopy: () => Promise<void>;
}

const pauseMs = 600;
const againMs = 2_000;

/** A text that saves itself while it is written: here at once, with the server at the next breath, and again until it is there. */
export class Draft {
  readonly state: Store<DraftState>;
  private saved: readonly Note[];
  private copying: Promise<void> = Promise.resolve();
  private saving: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    saved: readonly Note[],
    left: string | null,
    private readonly keeping: Keeping,
  ) {
    this.saved = saved;
    const text = left ?? textOf(saved);
    this.state = new Store<DraftState>({ text, kept: left === null ? 'saved' : 'saving' });
    if (left !== null) this.later(0);
  }

  write(text: string) {
    this.state.set({ text, kept: 'saving' });
    this.copying = this.copying.then(() => this.keeping.keepCopy(text));
    this.later(pauseMs);
  }

  /** Whether all of it is with the server now. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.saving) await this.saving;
    this.saving = this.save().finally(() => (this.saving = null));
    return this.saving;
  }

  dispose() {
    clearTimeout(this.timer);
  }

  private later(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async save(): Promise<boolean> {
    const { text } = this.state.get();
    const { changes } = reconcile(this.saved, text, newId);
    try {
      for (const note of changes) {
        await this.keeping.send(note);
        const others = this.saved.filter(({ id }) => id !== note.id);
        this.saved = note.text ? [...others, note].toSorted((a, b) => a.atMs - b.atMs) : others;
      }
    } catch {
      // No line, or a server that is starting: what is written stays here, and is offered again.
      this.state.update((state) => ({ ...state, kept: 'here' }));
      this.later(againMs);
      return false;
    }
    if (this.state.get().text !== text) return false;
    await this.copying;
    await this.keeping.dropCopy();
    if (this.state.get().text === text) this.state.set({ text, kept: 'saved' });
    return true;
  }
}
