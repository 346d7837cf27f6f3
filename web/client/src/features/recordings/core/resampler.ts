import { sampleRate } from './frames';

const halfWidth = 32;

/**
 * Brings a stream to 16 kHz where the browser refuses to do so itself: a windowed-sinc filter (Blackman, 64 taps) that keeps
 * everything a voice has below 7.5 kHz. Whole across the blocks: no sample is dropped or doubled at their edges.
 */
export class Resampler {
  private readonly ratio: number;
  private readonly cutoff: number;
  private history: Float32Array = new Float32Array(halfWidth);
  private position = halfWidth;

  constructor(from: number) {
    this.ratio = from / sampleRate;
    this.cutoff = Math.min(1, sampleRate / from) * 0.94;
  }

  push(block: Float32Array): Float32Array {
    if (this.ratio === 1) return block;
    const input = new Float32Array(this.history.length + block.length);
    input.set(this.history);
    input.set(block, this.history.length);
    const out: number[] = [];
    while (this.position + halfWidth < input.length) {
      out.push(this.at(input, this.position));
      this.position += this.ratio;
    }
    const keepFrom = Math.max(0, Math.floor(this.position) - halfWidth);
    this.history = input.slice(keepFrom);
    this.position -= keepFrom;
    return Float32Array.from(out);
  }

  private at(input: Float32Array, position: number): number {
    const centre = Math.floor(position);
    let sum = 0;
    let weight = 0;
    for (let tap = centre - halfWidth + 1; tap <= centre + halfWidth; tap++) {
      const x = position - tap;
      const phase = (x + halfWidth) / (2 * halfWidth);
      const window = 0.42 - 0.5 * Math.cos(2 * Math.PI * phase) + 0.08 * Math.cos(4 * Math.PI * phase);
      const angle = Math.PI * x * this.cutoff;
      const kernel = window * (angle === 0 ? 1 : Math.sin(angle) / angle);
      sum += (input[tap] ?? 0) * kernel;
      weight += kernel;
    }
    return weight === 0 ? 0 : sum / weight;
  }
}
