import { useEffect, useState } from 'react';
import { pageLine } from '@/api/line';
import type { Recorder } from '../capture/recorder';
import { browserCanHear, BrowserEars } from './browserEars';
import { HeardQueue } from './heardQueue';

/** With the engine `browser` the words come from here. Answers whether words are being written down. */
export function useBrowserEars(recorder: Recorder | undefined, engine: string | undefined, language: string): boolean {
  const wanted = engine === 'browser';
  const [hearing, setHearing] = useState(true);
  useEffect(() => {
    if (!wanted || !recorder || !browserCanHear()) return;
    let queue: HeardQueue | undefined;
    void pageLine().then((line) => (queue = new HeardQueue(recorder.id, line)));
    const captured = () => recorder.state.get().status?.capturedMs ?? 0;
    const ears = new BrowserEars(language, captured, (words) => queue?.add(words));
    let struck = recorder.state.get().status?.struck.length ?? 0;
    const attend = () => {
      const { status, microphone } = recorder.state.get();
      if (status && status.struck.length > struck) {
        // What it has begun to make of that stretch is thrown away; it listens anew.
        struck = status.struck.length;
        queue?.forget(Math.max(...status.struck.map(({ toMs }) => toMs)));
        ears.stop();
      }
      if (microphone === 'open' && status && !status.paused && !status.stopped) ears.start();
      else ears.stop();
    };
    const unwatch = [recorder.state.watch(attend), ears.hearing.watch(() => setHearing(ears.hearing.get()))];
    attend();
    return () => {
      unwatch.forEach((end) => end());
      ears.stop();
    };
  }, [wanted, recorder, language]);
  return !wanted || (browserCanHear() && hearing);
}
