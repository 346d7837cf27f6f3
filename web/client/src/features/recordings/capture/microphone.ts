import type { Sound } from '../core/sound';
import { AudioThread } from './audioThread';

/** Why there is no sound, in the words of the browser's own errors. */
export type MicrophoneTrouble = 'denied' | 'missing' | 'busy' | 'unsupported';

export class MicrophoneError extends Error {
  constructor(readonly trouble: MicrophoneTrouble) {
    super(trouble);
  }
}

const troubles: Record<string, MicrophoneTrouble> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** As it sounds in the room: what the browser would "improve" could not be put back. Two channels are wished for: one is better than none. */
const constraints = (two: boolean): MediaTrackConstraints => ({
  channelCount: two ? { ideal: 2 } : 1,
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
});

/** What waits for the worker before sound is dropped and told as a gap: two minutes of blocks of ten milliseconds. */
const maxWaitingBlocks = 12_000;

export interface MicrophoneEvents {
  lost(): void;
  suspended(): void;
  running(): void;
}

/** Takes the sound, and what of it is handed over to a worker. */
export type Deliver = (sound: Sound, handle: Transferable) => void;

/** An open microphone. */
export class Microphone {
  private constructor(
    private readonly stream: MediaStream,
    private readonly thread: AudioThread | null,
  ) {}

  /** With `two`, its channels are the microphones of two people. */
  static async open(two: boolean, events: MicrophoneEvents, deliver: Deliver): Promise<Microphone> {
    const stream = await ask(two);
    const thread = await listen(stream, two, events, deliver);
    stream.getAudioTracks().forEach((track) => (track.onended = () => events.lost()));
    const microphone = new Microphone(stream, thread);
    await microphone.resume();
    return microphone;
  }

  get isRunning() {
    return this.thread?.isRunning ?? true;
  }

  /** After a reload the browser may want a tap before it lets us listen: then this stays suspended and says so. */
  async resume() {
    await this.thread?.resume();
  }

  mute(muted: boolean) {
    this.stream.getAudioTracks().forEach((track) => (track.enabled = !muted));
  }

  async close() {
    this.stream.getTracks().forEach((track) => {
      track.onended = null;
      track.stop();
    });
    await this.thread?.close();
  }
}

async function ask(two: boolean): Promise<MediaStream> {
  // Absent on pages that are neither https nor localhost, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices || !('AudioWorkletNode' in window)) throw new MicrophoneError('unsupported');
  try {
    return await devices.getUserMedia({ audio: constraints(two) });
  } catch (error) {
    throw new MicrophoneError(troubles[(error as DOMException).name] ?? 'busy');
  }
}

/**
 * From the track itself where the browser hands it out: the audio thread runs by the clock of the loudspeaker, and on a busy machine
 * it repeats or skips ten milliseconds now and then where the microphone did not.
 */
async function listen(
  stream: MediaStream,
  two: boolean,
  events: MicrophoneEvents,
  deliver: Deliver,
): Promise<AudioThread | null> {
  const [track] = stream.getAudioTracks();
  if (!track || !('MediaStreamTrackProcessor' in window)) return AudioThread.open(stream, two, events, deliver);
  const { readable } = new MediaStreamTrackProcessor({ track, maxBufferSize: maxWaitingBlocks });
  deliver({ two, track: readable }, readable);
  return null;
}
