import type { Segment } from '@/api/types';

/** The line being heard: the last one that has begun. */
export function activeLine(segments: readonly Segment[], positionMs: number): number | null {
  let active: number | null = null;
  for (const segment of segments) {
    if (segment.fromMs > positionMs + 50) break;
    active = segment.id;
  }
  return active;
}
