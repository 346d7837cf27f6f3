import { HubLine } from '@/api/hub';
import { RecordingSession } from './recordingSession';
import type { OpenConversation } from '@/api/types';
import type { FromWorker, ToWorker } from './recordingStatus';
import { Spool } from './spool';

const tell = (message: FromWorker) => postMessage(message);

/** Resolves when no other tab of this browser holds the recording; holds it for as long as this worker lives. */
function hold(id: string): Promise<void> {
  return new Promise((held) => {
    if (!('locks' in navigator)) return held();
    void navigator.locks.request(`portal-recording-${id}`, () => {
      held();
      return new Promise(() => {});
    });
  });
}

async function start(id: string, asked: OpenConversation | null): Promise<RecordingSession | null> {
  await hold(id);
  const spool = await Spool.open();
  const recording = await spool.read(id);
  const open = recording?.open ?? asked;
  if (!open) {
    tell({ type: 'absent' });
    return null;
  }
  const waiting = recording ? await spool.waiting(id) : new Map<number, number>();
  return new RecordingSession(new HubLine(), spool, id, open, { recording, waiting }, tell);
}

let session: Promise<RecordingSession | null> = Promise.resolve(null);

onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') {
    session = start(data.id, data.open);
    return;
  }
  void session.then((running) => {
    if (!running) return;
    switch (data.type) {
      case 'sound':
        return running.listen(data.sound);
      case 'silence':
        return running.hush(data.cause);
      case 'speak':
        return running.speak();
      case 'strike':
        return running.strike(data.id, data.fromMs);
      case 'stop':
        return running.stop();
      case 'takeOver':
        return running.takeOver();
    }
  });
};
