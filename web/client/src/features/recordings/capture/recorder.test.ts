import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordingStatus } from '../core/recordingStatus';
import { Recorder } from './recorder';
import { room } from './room';

const sent: { type: string }[] = [];
let tell: (status: Partial<RecordingStatus>) => void = () => {};

class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor() {
    tell = (status) =>
      this.onmessage?.({ data: { type: 'status', status: { phase: 'attached', struck: [], ...status } } });
  }
  postMessage(message: { type: string }) {
    sent.push(message);
  }
  terminate = vi.fn();
}
vi.stubGlobal('Worker', FakeWorker);
vi.stubGlobal('AudioWorkletNode', vi.fn());
vi.stubGlobal(
  'MediaStreamTrackProcessor',
  class {
    readable = {};
  },
);

/** A browser that asks the person, and her answer. */
function asking() {
  const track = { stop: vi.fn(), enabled: true, onended: null };
  const stream = { getTracks: () => [track], getAudioTracks: () => [track] };
  let allow = () => {};
  const answer = new Promise((resolve) => (allow = () => resolve(stream)));
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: () => answer } });
  return { track, allow: () => allow() };
}

describe('a recording and its microphone', () => {
  beforeEach(() => sent.splice(0));

  it('opens nothing when she allows it after she has finished', async () => {
    const { track, allow } = asking();
    const recorder = new Recorder('late', null);
    const listening = recorder.listen();
    expect(room.get()).toBe(true);
    recorder.stop();
    allow();
    await listening;
    expect(track.stop).toHaveBeenCalled();
    expect(sent.map(({ type }) => type)).toEqual(['start', 'stop']);
    expect(recorder.state.get().microphone).toBe('closed');
    expect(room.get()).toBe(false);

    await recorder.listen();
    expect(recorder.state.get().microphone).toBe('closed');
    recorder.dispose();
  });

  it('has the room while it listens, gives it back at a pause and takes it again before a word is missed', async () => {
    const { allow } = asking();
    const recorder = new Recorder('talk', null);
    const listening = recorder.listen();
    allow();
    await listening;
    tell({ paused: false });
    expect(sent.map(({ type }) => type)).toContain('sound');
    expect(room.get()).toBe(true);
    recorder.pause();
    tell({ paused: true });
    expect(room.get()).toBe(false);
    recorder.speak();
    expect(room.get()).toBe(true);
    recorder.dispose();
    expect(room.get()).toBe(false);
  });

  it('takes it back from another screen although the news of that one still come', async () => {
    const { track, allow } = asking();
    const recorder = new Recorder('moved', null);
    tell({ phase: 'fenced' });
    recorder.takeOver();
    const listening = recorder.listen();
    tell({ phase: 'fenced' });
    allow();
    await listening;
    tell({ phase: 'attached' });
    expect(track.stop).not.toHaveBeenCalled();
    expect(recorder.isListening()).toBe(true);
    recorder.dispose();
  });
});
