import { pageLine } from '@/api/line';
import type { Recorder } from '../capture/recorder';
import { BrowserEars } from './browserEars';
import { HeardQueue } from './heardQueue';

const shortestMs = 500;

/** Where the engine is `browser` the words of a recording come from here, whatever screen one looks at. Answers what ends it. */
export function lendEars(recorder: Recorder): () => void {
  const captured = () => recorder.state.get().status?.capturedMs ?? 0;
  let ears: BrowserEars | null = null;
  let queue: Promise<HeardQueue> | undefined;
  let struck = 0;

  const hears = () => {
    const { hearing, unheard } = recorder;
    hearing.set(ears?.hearing.get() ?? true);
    const now = captured();
    unheard.update((all) =>
      hearing.get()
        ? all.map((one) => (one.toMs === Infinity ? { ...one, toMs: now } : one)).filter(isLong)
        : all.some(({ toMs }) => toMs === Infinity)
          ? all
          : [...all, { fromMs: now, toMs: Infinity }],
    );
  };
  const attend = () => {
    const { status } = recorder.state.get();
    if (status?.engine !== 'browser') return;
    if (!ears) {
      queue = pageLine().then((line) => new HeardQueue(recorder.id, line));
      ears = new BrowserEars(status.language, captured, (words) => void queue?.then((one) => one.add(words)));
      ears.hearing.watch(hears);
      struck = status.struck.length;
      hears();
    }
    if (status.struck.length > struck) {
      // What it has begun to make of that stretch is thrown away; it listens anew.
      struck = status.struck.length;
      const until = Math.max(...status.struck.map(({ toMs }) => toMs));
      void queue?.then((one) => one.forget(until));
      ears.abort();
    }
    if (recorder.isListening()) ears.start();
    else ears.stop();
  };
  const unwatch = recorder.state.watch(attend);
  attend();
  return () => {
    unwatch();
    ears?.stop();
  };
}

const isLong = ({ fromMs, toMs }: { fromMs: number; toMs: number }) => toMs - fromMs > shortestMs;
