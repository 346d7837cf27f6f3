import type { Segment } from '@/api/types';

const before = 2;
const after = 3;

/** A line and its neighbours, so that one understands what was said; none where there is no such line. */
export function around(segments: readonly Segment[], line: number): Segment[] {
  const at = segments.findIndex((segment) => segment.id === line);
  return at < 0 ? [] : segments.slice(Math.max(0, at - before), at + after + 1);
}
