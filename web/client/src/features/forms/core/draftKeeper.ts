import { Problem } from '@/api/problem';
import type { DraftView, Form } from '@/api/types';
import { Store } from '@/lib/store';

/** saved: the server has it · waiting, saving: in a moment · conflict: somebody else was faster · failed: it is tried again · refused: not before it is changed. */
export type Kept = 'saved' | 'waiting' | 'saving' | 'conflict' | 'failed' | 'refused';

export interface DraftState {
  /** What is on the screen. */
  form: Form;
  /** What the server last said: revision, problems, changes. */
  view: DraftView;
  kept: Kept;
  error: unknown;
}

export interface DraftServer {
  save: (form: Form, revision: number) => Promise<DraftView>;
  read: () => Promise<DraftView>;
}

const restMs = 900;
const againMs = 5_000;

/** A draft that saves itself a moment after the last change. What was typed stays, whatever the server says. */
export class DraftKeeper {
  readonly state: Store<DraftState>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | null = null;
  private asSaved: Form;

  constructor(
    view: DraftView,
    private readonly server: DraftServer,
  ) {
    this.asSaved = view.form;
    this.state = new Store<DraftState>({ form: view.form, view, kept: 'saved', error: null });
  }

  readonly change = (change: (form: Form) => Form) => {
    const { form, kept } = this.state.get();
    const next = change(form);
    if (next === form) return;
    this.state.update((now) => ({ ...now, form: next, kept: kept === 'conflict' ? 'conflict' : 'waiting' }));
    if (kept !== 'conflict') this.saveIn(restMs);
  };

  /** Stores what is not stored yet. False when that did not work. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    await this.saving;
    if (this.state.get().kept === 'conflict') return false;
    if (this.state.get().form !== this.asSaved) await this.save();
    return this.state.get().kept === 'saved';
  };

  /** Somebody else was faster: mine goes on top of hers, on purpose. */
  readonly overwrite = async () => {
    const { revision } = await this.server.read();
    this.state.update((now) => ({ ...now, view: { ...now.view, revision }, kept: 'waiting' }));
    await this.save();
  };

  /** Somebody else was faster: hers takes the place of mine. Answers mine, so that it can come back. */
  readonly takeTheirs = async (): Promise<Form> => {
    const mine = this.state.get().form;
    this.became(await this.server.read());
    return mine;
  };

  /** The server has made something else of it: published or thrown away. */
  readonly became = (view: DraftView) => {
    clearTimeout(this.timer);
    this.asSaved = view.form;
    this.state.set({ form: view.form, view, kept: 'saved', error: null });
  };

  readonly reload = async () => this.became(await this.server.read());

  private saveIn(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private async save(): Promise<void> {
    if (this.saving) {
      await this.saving;
      if (this.state.get().kept === 'conflict' || this.state.get().form === this.asSaved) return;
    }
    clearTimeout(this.timer);
    this.saving = this.send();
    await this.saving;
    this.saving = null;
  }

  private async send() {
    const { form, view } = this.state.get();
    this.state.update((now) => ({ ...now, kept: 'saving' }));
    try {
      const answered = await this.server.save(form, view.revision);
      this.asSaved = form;
      const typedOn = this.state.get().form !== form;
      this.state.update((now) => ({ ...now, view: answered, kept: typedOn ? 'waiting' : 'saved', error: null }));
      if (typedOn) this.saveIn(restMs);
    } catch (error) {
      const conflict = error instanceof Problem && error.code === 'conflict';
      const refused = error instanceof Problem && error.code === 'invalid';
      this.state.update((now) => ({ ...now, kept: conflict ? 'conflict' : refused ? 'refused' : 'failed', error }));
      if (!conflict && !refused) this.saveIn(againMs);
    }
  }
}
