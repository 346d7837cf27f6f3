import type { WorkletBlock } from '../core/sound';

/** Runs on the audio thread: gathers what the microphone gives and hands it to the recording's worker, nothing else. */
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: unknown): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

const blockMs = 50;
const maxOutstandingSeconds = 120;

const emptyBlock = () => new Float32Array(Math.round((sampleRate * blockMs) / 1000));

class Capture extends AudioWorkletProcessor {
  private block = [emptyBlock()];
  private filled = 0;
  private worker: MessagePort | null = null;
  /** Samples the worker has not confirmed: bounded, so that a stuck worker costs a counted gap and not the memory. */
  private outstanding = 0;
  private dropped = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<MessagePort>) => {
      this.worker = data;
      data.onmessage = ({ data: samples }: MessageEvent<number>) => void (this.outstanding -= samples);
    };
  }

  process(inputs: Float32Array[][]): boolean {
    const channels = inputs[0];
    const length = channels?.[0]?.length;
    if (!channels || !length || !this.worker) return true;
    if (channels.length !== this.block.length) this.change(this.worker, channels.length);
    for (let at = 0; at < length; at++) {
      this.block.forEach((block, channel) => (block[this.filled] = channels[channel]?.[at] ?? 0));
      if (++this.filled === this.block[0]?.length) this.hand(this.worker);
    }
    return true;
  }

  /** Another microphone, with more or fewer channels: what is gathered goes first. */
  private change(worker: MessagePort, channels: number) {
    if (this.filled > 0) this.hand(worker);
    this.block = Array.from({ length: channels }, emptyBlock);
  }

  private hand(worker: MessagePort) {
    const channels = this.block.map((channel) => channel.slice(0, this.filled));
    const samples = this.filled;
    this.filled = 0;
    if (this.outstanding > maxOutstandingSeconds * sampleRate) {
      this.dropped += samples;
      return;
    }
    this.outstanding += samples;
    const block: WorkletBlock = { channels, dropped: this.dropped, at: Date.now() };
    worker.postMessage(
      block,
      channels.map((channel) => channel.buffer),
    );
    this.dropped = 0;
  }
}

registerProcessor('capture', Capture);
