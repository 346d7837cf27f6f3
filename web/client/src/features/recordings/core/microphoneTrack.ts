import { type Frame, Framer, type GapCause, gapFrame, sampleRate } from './frames';
import { Resampler } from './resampler';
import { lengthOf, type SoundBlock } from './sound';

/** From blocks of the microphone to frames of the recording; every stretch that is missing becomes a gap. */
export class MicrophoneTrack {
  private readonly framer = new Framer();
  private resamplers = [new Resampler(sampleRate)];
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
    this.resamplers = this.resamplers.map(() => new Resampler(this.rate));
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
    const alike = block.rate === this.rate && block.channels.length === this.resamplers.length;
    const before = alike ? [] : this.retune(block);
    const lostMs = this.lost(block);
    this.lastAt = block.at;
    const gap = lostMs > 0 ? [...this.cut(), gapFrame('suspended', lostMs)] : [];
    return [
      ...before,
      ...gap,
      ...this.frame((resampler, at) => resampler.push(block.channels[at] ?? new Float32Array())),
    ];
  }

  private retune({ rate, channels }: SoundBlock): Frame[] {
    const frames = this.cut();
    this.rate = rate;
    this.resamplers = channels.map(() => new Resampler(rate));
    return frames;
  }

  private frame(sound: (resampler: Resampler, at: number) => Float32Array): Frame[] {
    const [first = new Float32Array(), second] = this.resamplers.map(sound);
    return this.framer.push(first, second);
  }

  /** To the last sample, in a shorter frame. */
  private cut(): Frame[] {
    return [...this.frame((resampler) => resampler.end()), ...this.framer.flush()];
  }

  private lost(block: SoundBlock): number {
    const dropped = (block.dropped / this.rate) * 1000;
    if (this.lastAt === null) return dropped;
    const missing = block.at - this.lastAt - (lengthOf(block) / this.rate) * 1000;
    return missing > this.slackMs ? missing : dropped;
  }
}
