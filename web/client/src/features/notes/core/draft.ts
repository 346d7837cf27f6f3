import { Problem } from '@/api/problem';
import type { Note } from '@/api/types';
import { newId } from '@/lib/id';
import { Store } from '@/lib/store';
import { changesTo, reconcile, textOf } from './reconcile';

export interface DraftState {
  text: string;
  /** Where what is written lies: with the server, on its way, only here for want of a line, or only here because the server will not have it. */
  kept: 'saved' | 'saving' | 'here' | 'refused';
  /** Why it will not. */
  problem: Problem | null;
}

interface Keeping {
  send: (note: Note) => Promise<unknown>;
  keepCopy: (text: string) => Promise<void>;
  dropCopy: () => Promise<void>;
}

const pauseMs = 600;
const againMs = 2_000;
/** What goes by itself; anything else is an answer, and asking again would get the same. */
const passing = new Set(['offline', 'unavailable', 'tooMany', 'unauthenticated']);

/** A text that saves itself while it is written: here at once, with the server at the next breath, and again until it is there. */
export class Draft {
  readonly state: Store<DraftState>;
  /** The notes that say the text that was last sent: they keep their ids between tries, so that one whose answer was lost is not stored twice. */
  private notes: readonly Note[];
  /** What the server has of them; of some it is not known. */
  private readonly stored: Map<string, Note | 'unknown'>;
  private copying: Promise<void> = Promise.resolve();
  private saving: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    saved: readonly Note[],
    left: string | null,
    private readonly keeping: Keeping,
  ) {
    this.notes = saved;
    this.stored = new Map(saved.map((note) => [note.id, note]));
    const text = left ?? textOf(saved);
    this.state = new Store<DraftState>({ text, kept: left === null ? 'saved' : 'saving', problem: null });
    if (left !== null) this.later(0);
  }

  write(text: string) {
    this.state.set({ text, kept: 'saving', problem: null });
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
    this.notes = reconcile(this.notes, text, newId);
    try {
      for (const note of changesTo(this.notes, this.stored)) {
        this.stored.set(note.id, 'unknown');
        await this.keeping.send(note);
        if (note.text) this.stored.set(note.id, note);
        else this.stored.delete(note.id);
      }
    } catch (error) {
      if (error instanceof Problem && !passing.has(error.code)) {
        this.state.update((state) => ({ ...state, kept: 'refused', problem: error }));
        return false;
      }
      // No line, or a server that is starting: what is written stays here, and is offered again.
      this.state.update((state) => ({ ...state, kept: 'here' }));
      this.later(againMs);
      return false;
    }
    if (this.state.get().text !== text) return false;
    await this.copying;
    await this.keeping.dropCopy();
    if (this.state.get().text === text) this.state.set({ text, kept: 'saved', problem: null });
    return true;
  }
}
