import { GapLine } from './GapLine';
import { MomentLine, NoteLine, OffLine } from './JotLine';
import type { Entry } from './timeline';

/** What happened beside the words. */
export function Beside({ entry }: { entry: Exclude<Entry, { segment: unknown }> }) {
  if ('gap' in entry) return <GapLine gap={entry.gap} />;
  if ('note' in entry) return <NoteLine note={entry.note} />;
  if ('moment' in entry) return <MomentLine atMs={entry.at} />;
  return <OffLine lengthMs={entry.off.toMs - entry.off.fromMs} />;
}
