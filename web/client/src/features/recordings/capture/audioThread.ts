import workletUrl from './capture.worklet.ts?worker&url';
import type { Deliver, MicrophoneEvents } from './microphone';

/** The microphone by way of the browser's audio thread and a worklet, where its track cannot be read. */
export class AudioThread {
  private constructor(private readonly context: AudioContext) {}

  static async open(
    stream: MediaStream,
    two: boolean,
    events: MicrophoneEvents,
    deliver: Deliver,
  ): Promise<AudioThread> {
    const { context, source } = connect(stream);
    await context.audioWorklet.addModule(workletUrl);
    const capture = new AudioWorkletNode(context, 'capture', {
      numberOfInputs: 1,
      numberOfOutputs: 1,
      // As many as the microphone really gives, two at most; one where one was asked for.
      channelCount: two ? 2 : 1,
      channelCountMode: two ? 'clamped-max' : 'explicit',
    });
    const silent = new GainNode(context, { gain: 0 });
    const { port1, port2 } = new MessageChannel();
    capture.port.postMessage(port1, [port1]);
    deliver({ two, port: port2, rate: context.sampleRate }, port2);
    source.connect(capture).connect(silent).connect(context.destination);
    context.onstatechange = () =>
      context.state === 'running' ? events.running() : context.state !== 'closed' && events.suspended();
    return new AudioThread(context);
  }

  get isRunning() {
    return this.context.state === 'running';
  }

  async resume() {
    if (this.isRunning) return;
    await Promise.race([this.context.resume(), new Promise((late) => setTimeout(late, 800))]);
  }

  async close() {
    this.context.onstatechange = null;
    if (this.context.state !== 'closed') await this.context.close();
  }
}

/** 16 kHz from the browser itself where it can; else at its own rate, and the worker resamples. Nobody waits for this sound: long buffers glitch less. */
function connect(stream: MediaStream) {
  const context = new AudioContext({ sampleRate: 16_000, latencyHint: 'playback' });
  try {
    return { context, source: context.createMediaStreamSource(stream) };
  } catch {
    void context.close();
    const own = new AudioContext({ latencyHint: 'playback' });
    return { context: own, source: own.createMediaStreamSource(stream) };
  }
}
