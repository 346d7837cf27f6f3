import type { Stretch } from '@/api/types';
import { blockSamples } from './blockEnergy';
import { sampleRate } from './frames';

/** A stretch that was taken off the record; by its id it can be told twice. */
export interface Strike extends Stretch {
  id: string;
}

const kindOfSound = 0;
const kindOfTwo = 2;
const sampleAt = (ms: number) => Math.floor((ms * sampleRate) / 1000);

/** The frame with silence where the stretches are, and no microphone louder there; the same one when none is in it. Its length stays. */
export function silenced(
  bytes: Uint8Array<ArrayBuffer>,
  firstSample: number,
  stretches: readonly Stretch[],
): Uint8Array<ArrayBuffer> {
  if (bytes[0] !== kindOfSound && bytes[0] !== kindOfTwo) return bytes;
  const begin = bytes[0] === kindOfTwo ? 2 + (bytes[1] ?? 0) : 1;
  const samples = (bytes.length - begin) / 2;
  const place = (ms: number) => Math.min(samples, Math.max(0, sampleAt(ms) - firstSample));
  const inside = stretches.map(({ fromMs, toMs }) => [place(fromMs), place(toMs)] as const).filter(([a, b]) => a < b);
  if (inside.length === 0) return bytes;
  const silent = bytes.slice();
  for (const [from, to] of inside) {
    silent.fill(0, begin + 2 * from, begin + 2 * to);
    if (begin > 1) silent.fill(0, 2 + Math.floor(from / blockSamples), 2 + Math.ceil(to / blockSamples));
  }
  return silent;
}
