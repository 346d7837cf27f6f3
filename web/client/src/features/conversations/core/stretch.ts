import type { Provisional, Segment, Stretch } from '@/api/types';

/** What lasts from there to there is in the stretch, by more than the inaccuracy of the times: the server's rule. */
export function touches(stretch: Stretch, fromMs: number, toMs: number): boolean {
  if (toMs <= fromMs) return fromMs >= stretch.fromMs && fromMs < stretch.toMs;
  const inside = Math.min(toMs, stretch.toMs) - Math.max(fromMs, stretch.fromMs);
  return inside * 2 > Math.min(400, toMs - fromMs);
}

/** The lines that may still be shown. */
export const without = (segments: readonly Segment[], struck: readonly Stretch[]): Segment[] =>
  segments.filter((segment) => !struck.some((stretch) => touches(stretch, segment.fromMs, segment.toMs)));

const blindMs = 10_000;

/** Where the turn began that is being spoken, or was spoken last: the words in a row of one voice. Without words, ten seconds ago. */
export function turnStart(segments: readonly Segment[], provisional: Provisional | null, nowMs: number): number {
  const ended = [...segments].sort((a, b) => a.fromMs - b.fromMs);
  const last = ended.at(-1);
  if (!last) return Math.max(0, provisional?.fromMs ?? nowMs - blindMs);
  const sameVoice = !provisional || provisional.role === 'unknown' || provisional.role === last.role;
  if (!sameVoice) return Math.max(provisional.fromMs, last.toMs);
  let start = last;
  let before: Segment | undefined;
  for (const segment of ended.toReversed()) {
    before = segment;
    const same = last.role !== 'unknown' && segment.role === last.role && segment.voice === last.voice;
    if (segment !== last && !same) break;
    start = segment;
    before = undefined;
  }
  return Math.max(start.fromMs, before?.toMs ?? 0);
}
