import workletUrl from './capture.worklet.ts?worker&url';

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

/** As it sounds in the room: what the browser would "improve" could not be put back. */
const constraints: MediaTrackConstraints = {
  channelCount: 1,
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
};

export interface MicrophoneEvents {
  level(peak: number): void;
  lost(): void;
  suspended(): void;
  running(): void;
}

/** An open microphone whose samples flow through a worklet into a port. */
export class Microphone {
  private constructor(
    private readonly stream: MediaStream,
    private readonly context: AudioContext,
  ) {}

  static async open(
    events: MicrophoneEvents,
    deliver: (port: MessagePort, sampleRate: number) => void,
  ): Promise<Microphone> {
    const stream = await ask();
    const { context, source } = await listen(stream);
    await context.audioWorklet.addModule(workletUrl);
    const capture = new AudioWorkletNode(context, 'capture', {
      numberOfInputs: 1,
      numberOfOutputs: 1,
      channelCount: 1,
      channelCountMode: 'explicit',
    });
    const silent = new GainNode(context, { gain: 0 });
    const { port1, port2 } = new MessageChannel();
    capture.port.onmessage = ({ data }: MessageEvent<number>) => events.level(data);
    capture.port.postMessage(port1, [port1]);
    deliver(port2, context.sampleRate);
    source.connect(capture).connect(silent).connect(context.destination);
    stream.getAudioTracks().forEach((track) => (track.onended = () => events.lost()));
    context.onstatechange = () =>
      context.state === 'running' ? events.running() : context.state !== 'closed' && events.suspended();
    const microphone = new Microphone(stream, context);
    await microphone.resume();
    return microphone;
  }

  get isRunning() {
    return this.context.state === 'running';
  }

  /** After a reload the browser may want a tap before it lets us listen: then this stays suspended and says so. */
  async resume() {
    if (this.context.state === 'running') return;
    await Promise.race([this.context.resume(), new Promise((late) => setTimeout(late, 800))]);
  }

  mute(muted: boolean) {
    this.stream.getAudioTracks().forEach((track) => (track.enabled = !muted));
  }

  async close() {
    this.context.onstatechange = null;
    this.stream.getTracks().forEach((track) => {
      track.onended = null;
      track.stop();
    });
    if (this.context.state !== 'closed') await this.context.close();
  }
}

async function ask(): Promise<MediaStream> {
  // Absent on pages that are neither https nor localhost, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices || !('AudioWorkletNode' in window)) throw new MicrophoneError('unsupported');
  try {
    return await devices.getUserMedia({ audio: constraints });
  } catch (error) {
    throw new MicrophoneError(troubles[(error as DOMException).name] ?? 'busy');
  }
}

/** 16 kHz from the browser itself where it can; else at its own rate, and the worker resamples. */
async function listen(stream: MediaStream) {
  const context = new AudioContext({ sampleRate: 16_000, latencyHint: 'interactive' });
  try {
    return { context, source: context.createMediaStreamSource(stream) };
  } catch {
    await context.close();
    const own = new AudioContext({ latencyHint: 'interactive' });
    return { context: own, source: own.createMediaStreamSource(stream) };
  }
}
