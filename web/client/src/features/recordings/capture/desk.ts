import { Store } from '@/lib/store';
import type { OpenConversation } from '@/api/types';
import { lendEars } from '../listening/lendEars';
import { Spool } from '../core/spool';
import { Recorder } from './recorder';

/** The recordings of this tab: at most one listens, others only send what still waits here. */
class RecordingDesk {
  private readonly ears = new WeakMap<Recorder, () => void>();
  readonly recorders = new Store<readonly Recorder[]>([]);

  find(id: string): Recorder | undefined {
    return this.recorders.get().find((recorder) => recorder.id === id);
  }

  /** Begins a recording, or goes on with one that this browser still holds. */
  take(id: string, open: OpenConversation | null): Recorder {
    const known = this.find(id);
    if (known) return known;
    const recorder = new Recorder(id, open);
    this.ears.set(recorder, lendEars(recorder));
    this.recorders.update((all) => [...all, recorder]);
    recorder.state.watch(() => {
      const { status, absent } = recorder.state.get();
      if (absent || status?.phase === 'sealed') this.drop(recorder);
    });
    return recorder;
  }

  drop(recorder: Recorder) {
    if (!this.recorders.get().includes(recorder)) return;
    this.recorders.update((all) => all.filter((one) => one !== recorder));
    this.ears.get(recorder)?.();
    recorder.dispose();
  }

  /** What an earlier visit left here: it is sent at once; those that were not stopped are for the person to continue or finish. */
  async leftovers() {
    const spooled = await (await Spool.open()).recordings();
    for (const { id } of spooled) if (await isFree(id)) this.take(id, null);
  }
}

const dyingMs = 2_000;

/** No other tab is busy with it. The page before this one may still be on its way out. */
async function isFree(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return true;
  try {
    return await navigator.locks.request(
      `portal-recording-${id}`,
      { signal: AbortSignal.timeout(dyingMs) },
      () => true,
    );
  } catch {
    return false;
  }
}

export const desk = new RecordingDesk();
