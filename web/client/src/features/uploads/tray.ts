import type { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';
import { newId } from '@/lib/id';
import { Store } from '@/lib/store';
import { quietLine } from '@/features/recordings/capture/quietLine';
import { forgetUpload, restoreUpload } from './api/forgetUpload';
import { lockOf, uploadsQuery } from './api/uploads';
import { fingerprintOf } from './core/fingerprint';
import type { Row, TrayItem } from './core/lines';
import { markSentHere } from './core/sentHere';
import { upload, type UploadTarget } from './core/uploading';

/** A file to send, and what for. */
export interface Parcel {
  file: File;
  target: UploadTarget;
}

interface Sending extends Parcel {
  id: string;
  fingerprint: string;
  client: QueryClient;
}

/** What is done is told long enough to be noticed; the bell keeps it. */
const doneShownMs = 120_000;

const onItsWay = new Set<TrayItem['state']>(['waiting', 'sending', 'yielding', 'stalled', 'checking']);

/** The files that this page sends, one after the other. They belong to no screen. */
class Tray {
  readonly items = new Store<readonly TrayItem[]>([]);
  /** What was on its way since this page is open. */
  readonly seen = new Store<ReadonlySet<string>>(new Set());
  /** Whether there is anything to show, so that room is kept for it. */
  readonly shown = new Store(false);
  /** What this page has sent or sends: as long as the page is open it can go on with any of it. */
  private readonly sendings = new Map<string, Sending>();
  private readonly aborts = new Map<string, AbortController>();
  private readonly leaving = new Set<string>();
  private last: Promise<void> = Promise.resolve();

  /** Sends files; one of which the server has a part already goes on where it was. */
  async add(parcels: readonly Parcel[], client: QueryClient) {
    const known = await client.fetchQuery({ ...uploadsQuery, staleTime: 0 }).catch(() => []);
    for (const { file, target } of parcels) {
      const fingerprint = await fingerprintOf(file).catch(asProblem);
      if (fingerprint instanceof Problem) {
        this.show(newId(), { file, target }, fingerprint);
        continue;
      }
      const begun = known.find(
        (row) => isHalf(row) && row.fingerprint === fingerprint && row.intervieweeId === target.intervieweeId,
      );
      this.enqueue({ id: begun?.id ?? newId(), file, fingerprint, target, client });
    }
  }

  /** Goes on with a file that was chosen again; false when it is another one. */
  async goOn(row: Row, file: File, client: QueryClient): Promise<boolean> {
    const fingerprint = await fingerprintOf(file).catch(() => null);
    if (fingerprint === null || file.size !== row.bytes || fingerprint !== row.fingerprint) return false;
    this.items.update((items) => items.filter((one) => one.id !== row.id || one.state !== 'failed'));
    // What was asked for the first time stands on the server: form, language and engine are not asked for again.
    const target = { intervieweeId: row.intervieweeId, formId: '', language: '', engine: '' };
    this.enqueue({ id: row.id, file, fingerprint, target, client });
    return true;
  }

  /** Stops it and leaves nothing of it on the server, but for the moment in which that can be taken back; of one that is a conversation by now only the line goes. */
  async remove(id: string, client: QueryClient) {
    this.aborts.get(id)?.abort();
    this.items.update((items) => items.filter((one) => one.id !== id));
    client.setQueryData(uploadsQuery.queryKey, (rows) => rows?.filter((row) => row.id !== id));
    // What cannot be told now stays on the list, and goes when it is cancelled again or when nothing arrives any more.
    await forgetUpload(id).catch(() => {});
    await client.invalidateQueries({ queryKey: uploadsQuery.queryKey });
  }

  /** Takes `remove` back: it goes on where it was. */
  async restore(id: string, client: QueryClient) {
    const mine = this.sendings.get(id);
    // Beginning again takes it back on the server too; what this page does not send, the server goes on with by itself.
    if (mine) this.enqueue(mine);
    else await restoreUpload(id);
    await client.invalidateQueries({ queryKey: uploadsQuery.queryKey });
  }

  /** Whether leaving this page would stop a file half-way. */
  readonly isBusy = () => this.items.get().some(({ state }) => onItsWay.has(state));

  see(rows: readonly Row[]) {
    const fresh = rows.filter(({ id, phase }) => phase !== 'ready' && !this.seen.get().has(id));
    if (fresh.length > 0) this.seen.update((seen) => new Set([...seen, ...fresh.map(({ id }) => id)]));
    for (const { id, phase } of rows) {
      if (phase !== 'ready' || this.leaving.has(id)) continue;
      this.leaving.add(id);
      setTimeout(() => this.unsee(id), doneShownMs);
    }
  }

  /** It is done and was looked at: there is no more to tell of it. */
  unsee(id: string) {
    this.seen.update((seen) => new Set([...seen].filter((one) => one !== id)));
  }

  private enqueue(sending: Sending) {
    const { id, file, target } = sending;
    if (this.items.get().some((item) => item.id === id)) return;
    this.sendings.set(id, sending);
    markSentHere(id);
    this.aborts.set(id, new AbortController());
    this.show(id, { file, target }, null);
    this.seen.update((seen) => new Set([...seen, id]));
    // Whatever becomes of this one, the next one has its turn.
    this.last = this.last.then(() => held(lockOf(id), () => this.run(sending))).catch(() => {});
  }

  private show(id: string, { file, target }: Parcel, problem: Problem | null) {
    const { intervieweeId } = target;
    const state = problem ? 'failed' : 'waiting';
    this.items.update((items) => [
      ...items,
      { id, intervieweeId, name: file.name, bytes: file.size, sent: 0, state, problem },
    ]);
  }

  private async run({ id, file, fingerprint, target, client }: Sending) {
    const signal = this.aborts.get(id)?.signal;
    if (!signal || signal.aborted) return;
    this.set(id, { state: 'sending' });
    const events = {
      mayGo: () => this.mayGo(id, signal),
      sent: (sent: number) => this.set(id, { sent, state: sent >= file.size ? 'checking' : 'sending' }),
      stalled: (waiting: boolean) => this.set(id, { state: waiting ? 'stalled' : 'sending' }),
    };
    try {
      await upload(id, file, { name: file.name, fingerprint }, target, events, signal);
      await client.invalidateQueries({ queryKey: uploadsQuery.queryKey });
      this.items.update((items) => items.filter((one) => one.id !== id));
      this.sendings.delete(id);
      void client.invalidateQueries({ queryKey: ['conversations', target.intervieweeId] });
    } catch (error) {
      if (!signal.aborted) this.set(id, { state: 'failed', problem: asProblem(error) });
    }
  }

  /** The sound of a talk goes first; the list says so. */
  private async mayGo(id: string, signal: AbortSignal) {
    const quiet = await quietLine(signal, () => this.set(id, { state: 'yielding' }));
    this.set(id, { state: 'sending' });
    return quiet;
  }

  private set(id: string, change: Partial<TrayItem>) {
    this.items.update((items) => items.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }
}

const asProblem = (error: unknown) => (error instanceof Problem ? error : new Problem('unavailable', ''));

const isHalf = ({ phase, elsewhere }: Row) => phase === 'uploading' && !elsewhere;

/** While this page is busy with it, other pages of this browser can see that it is. */
async function held(name: string, work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(name, work);
  else await work();
}

export const tray = new Tray();
