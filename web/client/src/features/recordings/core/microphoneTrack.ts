import { type Frame, Framer, type GapCause, gapFrame, sampleRate } from './frames';
import { Resampler } from './resampler';

/** What the worklet posts: samples, how many it had to drop before them, and when by the clock on the wall. */
export interface SoundBlock {
  samples: Float32Array;
  dropped: number;
  at: number;
}

const clockSlackMs = 1_000;

/** From blocks of the microphone to frames of the recording; every stretch that is missing becomes a gap. */
export class MicrophoneTrack {
  private readonly framer = new Framer();
  private resampler = new Resampler(sampleRate);
  private rate = sampleRate;
  private lastAt: number | null = null;
  private silence: { cause: GapCause; since: number } | null = null;

  get silentBecause(): GapCause | null {
    return this.silence?.cause ?? null;
  }

  /** Samples heard that are not in a frame yet. */
  get waiting() {
    return this.framer.waiting;
  }

  connect(rate: number) {
    this.rate = rate;
    this.resampler = new Resampler(rate);
    this.lastAt = null;
  }

  /** Sound stops here; whatever still arrives is not kept. The first cause stands, unless the person pauses. */
  hush(cause: GapCause, now: number): Frame[] {
    this.silence ??= { cause, since: now };
    if (cause === 'paused') this.silence.cause = cause;
    return this.framer.flush();
  }

  speak(now: number): Frame[] {
    if (!this.silence) return [];
    const frame = gapFrame(this.silence.cause, now - this.silence.since);
    this.silence = null;
    this.lastAt = null;
    return [frame];
  }

  push(block: SoundBlock): Frame[] {
    if (this.silence) return [];
    const lostMs = this.lost(block);
    this.lastAt = block.at;
    const gap = lostMs > 0 ? [...this.framer.flush(), gapFrame('suspended', lostMs)] : [];
    return [...gap, ...this.framer.push(this.resampler.push(block.samples))];
  }

  private lost(block: SoundBlock): number {
    const dropped = (block.dropped / this.rate) * 1000;
    if (this.lastAt === null) return dropped;
    const missing = block.at - this.lastAt - (block.samples.length / this.rate) * 1000;
    return missing > clockSlackMs ? missing : dropped;
  }
}
