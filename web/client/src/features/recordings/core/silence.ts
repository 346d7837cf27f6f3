import type { Stretch } from '@/api/types';
import { sampleRate } from './frames';

/** A stretch that was taken off the record; by its id it can be told twice. */
export interface Strike extends Stretch {
  id: string;
}

const kindOfSound = 0;
const sampleAt = (ms: number) => Math.floor((ms * sampleRate) / 1000);

/** The frame with silence where the stretches are; the same one when none is in it. Its length stays. */
export function silenced(
  bytes: Uint8Array<ArrayBuffer>,
  firstSample: number,
  stretches: readonly Stretch[],
): Uint8Array<ArrayBuffer> {
  if (bytes[0] !== kindOfSound) return bytes;
  const samples = (bytes.length - 1) / 2;
  const place = (ms: number) => 1 + 2 * Math.min(samples, Math.max(0, sampleAt(ms) - firstSample));
  const inside = stretches.map(({ fromMs, toMs }) => [place(fromMs), place(toMs)] as const).filter(([a, b]) => a < b);
  if (inside.length === 0) return bytes;
  const silent = bytes.slice();
  for (const [from, to] of inside) silent.fill(0, from, to);
  return silent;
}
