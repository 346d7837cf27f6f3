import type { WorkletBlock } from '../core/sound';

/** Runs on the audio thread: gathers what the microphone gives and hands it to the recording's worker, nothing else. */
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: unknown): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

const blockMs = 50;
const maxOutstandingSeconds = 120;

class Capture extends AudioWorkletProcessor {
  private readonly block = new Float32Array(Math.round((sampleRate * blockMs) / 1000));
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
    const channel = inputs[0]?.[0];
    if (!channel || !this.worker) return true;
    for (const sample of channel) {
      this.block[this.filled++] = sample;
      if (this.filled === this.block.length) this.hand(this.worker);
    }
    return true;
  }

  private hand(worker: MessagePort) {
    this.filled = 0;
    if (this.outstanding > maxOutstandingSeconds * sampleRate) {
      this.dropped += this.block.length;
      return;
    }
    const samples = this.block.slice();
    this.outstanding += samples.length;
    const block: WorkletBlock = { samples, dropped: this.dropped, at: Date.now() };
    worker.postMessage(block, [samples.buffer]);
    this.dropped = 0;
  }
}

registerProcessor('capture', Capture);
