import { sampleRate } from './frames';

const crossings = 32;

/**
 * Brings a stream to 16 kHz: a windowed-sinc filter (Blackman) that keeps everything a voice has below 7 kHz and folds nothing back from
 * above 8. Positions are fractions of whole numbers, so an hour is as exact as a second; whole across the blocks: no sample is dropped or doubled at their edges.
 */
export class Resampler {
  private readonly up: number;
  private readonly down: number;
  private readonly reach: number;
  private readonly phases: Float32Array[];
  private history: Float32Array;
  private at = 0;
  private phase = 0;

  constructor(from: number) {
    const common = divisor(from, sampleRate);
    this.up = sampleRate / common;
    this.down = from / common;
    const cutoff = Math.min(1, sampleRate / from) * 0.94;
    this.reach = Math.ceil(crossings / cutoff);
    this.phases =
      from === sampleRate
        ? []
        : Array.from({ length: this.up }, (_, phase) => kernel(phase / this.up, this.reach, cutoff));
    this.history = new Float32Array(this.reach - 1);
  }

  push(block: Float32Array): Float32Array {
    if (this.phases.length === 0) return block;
    const input = new Float32Array(this.history.length + block.length);
    input.set(this.history);
    input.set(block, this.history.length);
    const out: number[] = [];
    while (this.at + 2 * this.reach <= input.length) {
      out.push(this.sum(input));
      this.phase += this.down;
      this.at += Math.floor(this.phase / this.up);
      this.phase %= this.up;
    }
    const done = Math.min(this.at, input.length);
    this.history = input.slice(done);
    this.at -= done;
    return Float32Array.from(out);
  }

  /** What the last samples still owe; after it the stream begins anew. */
  end(): Float32Array {
    const rest = this.phases.length === 0 ? new Float32Array() : this.push(new Float32Array(this.reach));
    this.history = new Float32Array(this.reach - 1);
    this.at = 0;
    this.phase = 0;
    return rest;
  }

  private sum(input: Float32Array): number {
    const taps = this.phases[this.phase] ?? [];
    let sum = 0;
    for (let tap = 0; tap < taps.length; tap++) sum += (input[this.at + tap] ?? 0) * (taps[tap] ?? 0);
    return sum;
  }
}

/** The weights of the samples around a place that lies that part of a sample after the middle one; they add up to one. */
function kernel(part: number, reach: number, cutoff: number): Float32Array {
  const taps = Float32Array.from({ length: 2 * reach }, (_, tap) => {
    const x = part + reach - 1 - tap;
    const turn = (Math.PI * (x + reach)) / reach;
    const window = 0.42 - 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn);
    const angle = Math.PI * x * cutoff;
    return window * (angle === 0 ? 1 : Math.sin(angle) / angle);
  });
  const weight = taps.reduce((sum, tap) => sum + tap, 0);
  return taps.map((tap) => tap / weight);
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
