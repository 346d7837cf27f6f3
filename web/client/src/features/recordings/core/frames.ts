import { BlockEnergy } from './blockEnergy';

/** Frames as they travel: one byte of kind, then the body. */
export const sampleRate = 16_000;
export const frameSamples = 4_000;

export const gapReasons = { unknown: 0, paused: 1, deviceLost: 2, suspended: 3 } as const;
export type GapCause = keyof typeof gapReasons;

export interface Frame {
  bytes: Uint8Array<ArrayBuffer>;
  samples: number;
}

/** Kind 0: PCM16LE mono 16 kHz. */
export const soundFrame = (pcm: Int16Array) => framed([0], pcm);

/** Kind 2: two microphones mixed, and for each block which of them was clearly louder. */
export const soundOfTwoFrame = (louder: readonly number[], pcm: Int16Array) =>
  framed([2, louder.length, ...louder], pcm);

function framed(head: readonly number[], pcm: Int16Array): Frame {
  const bytes = new Uint8Array(head.length + pcm.length * 2);
  bytes.set(head);
  const view = new DataView(bytes.buffer);
  pcm.forEach((sample, at) => view.setInt16(head.length + at * 2, sample, true));
  return { bytes, samples: pcm.length };
}

/** Kind 1: time without sound, so that nothing is spliced silently. */
export function gapFrame(cause: GapCause, lostMs: number): Frame {
  const bytes = new Uint8Array(6);
  bytes[0] = 1;
  bytes[1] = gapReasons[cause];
  new DataView(bytes.buffer).setInt32(2, Math.min(0x7fffffff, Math.max(0, Math.round(lostMs))), true);
  return { bytes, samples: 0 };
}

/** Cuts a stream of samples into frames of 250 ms; two channels become one. A frame is of one or of two, so whoever changes between them flushes. */
export class Framer {
  private readonly pcm = new Int16Array(frameSamples);
  private readonly energy = new BlockEnergy();
  private filled = 0;

  /** Samples that wait for their frame to be full. */
  get waiting() {
    return this.filled;
  }

  push(first: Float32Array, second?: Float32Array): Frame[] {
    const frames: Frame[] = [];
    first.forEach((one, at) => {
      const other = second?.[at];
      if (other !== undefined) this.energy.push(one, other);
      const sample = other === undefined ? one : (one + other) / 2;
      const clipped = Math.max(-1, Math.min(1, sample));
      this.pcm[this.filled++] = Math.round(clipped * (clipped < 0 ? 0x8000 : 0x7fff));
      if (this.filled === frameSamples) frames.push(...this.flush());
    });
    return frames;
  }

  /** The last, shorter frame. */
  flush(): Frame[] {
    if (this.filled === 0) return [];
    const pcm = this.pcm.slice(0, this.filled);
    const louder = this.energy.take();
    const frame = louder.length > 0 ? soundOfTwoFrame(louder, pcm) : soundFrame(pcm);
    this.filled = 0;
    return [frame];
  }
}
