import type { Gap, Segment } from '@/api/types';

export type Entry = { segment: Segment } | { gap: Gap };

/** What was said and where there was silence, in the order of the recording. */
export function inOrder(segments: readonly Segment[], gaps: readonly Gap[]): Entry[] {
  const entries: Entry[] = [];
  const waiting = gaps.filter((gap) => gap.lostMs >= 1_000).toSorted((a, b) => a.atMs - b.atMs);
  for (const segment of segments) {
    while (waiting[0] && waiting[0].atMs <= segment.fromMs) entries.push({ gap: waiting.shift() as Gap });
    entries.push({ segment });
  }
  return [...entries, ...waiting.map((gap) => ({ gap }))];
}
