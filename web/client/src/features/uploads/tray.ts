import type { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';
import { newId } from '@/lib/id';
import { Store } from '@/lib/store';
import { forgetUpload, upload, type UploadTarget } from './uploading';

export interface TrayItem {
  id: string;
  name: string;
  bytes: number;
  sent: number;
  state: 'waiting' | 'sending' | 'stalled' | 'checking' | 'done' | 'failed';
  problem: Problem | null;
}

/** The files on their way, one after the other. They belong to no screen. */
class Tray {
  readonly items = new Store<readonly TrayItem[]>([]);
  private readonly aborts = new Map<string, AbortController>();
  private last: Promise<void> = Promise.resolve();

  add(files: readonly File[], target: UploadTarget, client: QueryClient) {
    for (const file of files) {
      const id = newId();
      this.aborts.set(id, new AbortController());
      this.items.update((items) => [
        ...items,
        { id, name: file.name, bytes: file.size, sent: 0, state: 'waiting', problem: null },
      ]);
      this.last = this.last.then(() => this.run(id, file, target, client));
    }
  }

  /** Stops it and leaves nothing of it on the server; one that is over is only taken off the list. */
  remove(id: string) {
    const item = this.items.get().find((one) => one.id === id);
    this.aborts.get(id)?.abort();
    this.items.update((items) => items.filter((one) => one.id !== id));
    if (item && item.state !== 'done' && item.state !== 'failed' && item.state !== 'waiting') {
      // What cannot be told now the server forgets by itself: an upload without its end is never opened.
      forgetUpload(id).catch(() => {});
    }
  }

  private async run(id: string, file: File, target: UploadTarget, client: QueryClient) {
    const signal = this.aborts.get(id)?.signal;
    if (!signal || signal.aborted) return;
    this.set(id, { state: 'sending' });
    const events = {
      sent: (sent: number) => this.set(id, { sent, state: sent >= file.size ? 'checking' : 'sending' }),
      stalled: (waiting: boolean) => this.set(id, { state: waiting ? 'stalled' : 'sending' }),
    };
    try {
      await upload(id, file, target, events, signal);
      this.set(id, { state: 'done' });
      void client.invalidateQueries({ queryKey: ['conversations', target.intervieweeId] });
    } catch (error) {
      if (!signal.aborted)
        this.set(id, { state: 'failed', problem: error instanceof Problem ? error : new Problem('unavailable', '') });
    }
  }

  private set(id: string, change: Partial<TrayItem>) {
    this.items.update((items) => items.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }
}

export const tray = new Tray();
