import { type Frame, Framer, type GapCause, gapFrame, sampleRate } from './frames';
import { Resampler } from './resampler';
import type { SoundBlock } from './sound';

/** From blocks of the microphone to frames of the recording; every stretch that is missing becomes a gap. */
export class MicrophoneTrack {
  private readonly framer = new Framer();
  private resampler = new Resampler(sampleRate);
  private rate = sampleRate;
  private slackMs = 0;
  private lastAt: number | null = null;
  private silence: { cause: GapCause; since: number } | null = null;

  get silentBecause(): GapCause | null {
    return this.silence?.cause ?? null;
  }

  /** Samples heard that are not in a frame yet. */
  get waiting() {
    return this.framer.waiting;
  }

  /** Another microphone, whose blocks may be that late before something is missing between them. */
  connect(slackMs: number) {
    this.slackMs = slackMs;
    this.resampler = new Resampler(this.rate);
    this.lastAt = null;
  }

  /** Sound stops here; whatever still arrives is not kept. The first cause stands, unless the person pauses. */
  hush(cause: GapCause, now: number): Frame[] {
    this.silence ??= { cause, since: now };
    if (cause === 'paused') this.silence.cause = cause;
    return this.cut();
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
    const before = block.rate === this.rate ? [] : this.retune(block.rate);
    const lostMs = this.lost(block);
    this.lastAt = block.at;
    const gap = lostMs > 0 ? [...this.cut(), gapFrame('suspended', lostMs)] : [];
    return [...before, ...gap, ...this.framer.push(this.resampler.push(block.samples))];
  }

  private retune(rate: number): Frame[] {
    const frames = this.cut();
    this.rate = rate;
    this.resampler = new Resampler(rate);
    return frames;
  }

  /** To the last sample, in a shorter frame. */
  private cut(): Frame[] {
    return [...this.framer.push(this.resampler.end()), ...this.framer.flush()];
  }

  private lost(block: SoundBlock): number {
    const dropped = (block.dropped / this.rate) * 1000;
    if (this.lastAt === null) return dropped;
    const missing = block.at - this.lastAt - (block.samples.length / this.rate) * 1000;
    return missing > this.slackMs ? missing : dropped;
  }
}
