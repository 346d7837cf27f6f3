import type { Gap, Moment, Note, Segment, Stretch } from '@/api/types';

export type Entry = { at: number } & (
  { segment: Segment } | { gap: Gap } | { note: Note } | { moment: Moment } | { off: Stretch }
);

interface Told {
  segments: readonly Segment[];
  gaps: readonly Gap[];
  notes: readonly Note[];
  moments: readonly Moment[];
  offTheRecord: readonly Stretch[];
}

const shortestGapMs = 1_000;

/** All that happened, in the order of the recording; at the same moment, silence comes first and what was written last. */
export function timeline({ segments, gaps, notes, moments, offTheRecord }: Told): Entry[] {
  const entries: Entry[] = [
    ...gaps.filter(({ lostMs }) => lostMs >= shortestGapMs).map((gap) => ({ at: gap.atMs, gap })),
    ...offTheRecord.map((off) => ({ at: off.fromMs, off })),
    ...segments.map((segment) => ({ at: segment.fromMs, segment })),
    ...moments.map((moment) => ({ at: moment.atMs, moment })),
    ...notes.map((note) => ({ at: note.atMs, note })),
  ];
  return entries.sort((a, b) => a.at - b.at);
}

export function keyOf(entry: Entry): string {
  if ('segment' in entry) return `s${entry.segment.id}`;
  if ('note' in entry) return entry.note.id;
  if ('moment' in entry) return entry.moment.id;
  return `${'gap' in entry ? 'gap' : 'off'}${entry.at}`;
}
