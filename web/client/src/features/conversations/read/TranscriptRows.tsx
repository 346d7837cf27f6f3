import { type Ref, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpeakerRole } from '@/api/types';
import { useSlice } from '@/lib/useVirtualList';
import type { VirtualList } from '@/lib/virtualList';
import { GapLine } from '../live/GapLine';
import { MomentLine, NoteLine, OffLine } from '../live/JotLine';
import type { Entry } from '../live/timeline';
import type { Hit } from './find';
import { rowsShown } from './rows';
import { type LineDesk, TranscriptLine } from './TranscriptLine';
import classes from './TranscriptLine.module.css';
import type { LineKeys } from './useLineKeys';

interface TranscriptRowsProps {
  ref: Ref<HTMLDivElement>;
  list: VirtualList;
  keys: readonly string[];
  entries: readonly Entry[];
  desk: LineDesk;
  written: boolean;
  names: Partial<Record<SpeakerRole, string>>;
  playable: boolean;
  /** The line that is heard just now. */
  active: number | null;
  /** The line a link points to. */
  pointed: number | undefined;
  editing: number | null;
  /** Where the line that is being written stands: it stays on the page. */
  editingRow: number | undefined;
  found: { byLine: ReadonlyMap<number, readonly Hit[]>; hit: Hit | undefined };
  lineKeys: LineKeys;
}

/** The rows near the window. Nothing else is rendered while one scrolls. */
export function TranscriptRows({ ref, list, keys, entries, lineKeys, ...props }: TranscriptRowsProps) {
  const { t } = useTranslation();
  const slice = useSlice(list);
  useEffect(() => lineKeys.focus());
  const current = lineKeys.focused ?? slice.first;
  return (
    <div
      ref={ref}
      role="list"
      aria-label={t('conversation.transcript')}
      aria-describedby="transcript-keys"
      className={classes.list}
      style={{ paddingTop: slice.before, paddingBottom: slice.after }}
      {...lineKeys.keys}
    >
      {rowsShown(slice, entries.length, [current, props.editingRow]).map((row) => {
        const entry = entries[row];
        const away = row < slice.from || row >= slice.to;
        if (!entry) return null;
        return (
          <div
            key={keys[row]}
            role="listitem"
            aria-posinset={row + 1}
            aria-setsize={entries.length}
            className={classes.row}
            data-index={row}
            data-pinned={away || undefined}
            style={away ? { top: list.offsetOf(row) } : undefined}
          >
            {'segment' in entry ? (
              <TranscriptLine
                desk={props.desk}
                segment={entry.segment}
                written={props.written}
                name={props.names[entry.segment.role]}
                active={entry.segment.id === props.active}
                pointed={entry.segment.id === props.pointed}
                playable={props.playable}
                editing={entry.segment.id === props.editing}
                current={row === current}
                hits={props.found.byLine.get(entry.segment.id)}
                hit={props.found.hit?.segmentId === entry.segment.id ? props.found.hit : undefined}
              />
            ) : (
              <Beside entry={entry} />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** What happened beside the words. */
function Beside({ entry }: { entry: Exclude<Entry, { segment: unknown }> }) {
  if ('gap' in entry) return <GapLine gap={entry.gap} />;
  if ('note' in entry) return <NoteLine note={entry.note} />;
  if ('moment' in entry) return <MomentLine atMs={entry.at} />;
  return <OffLine lengthMs={entry.off.toMs - entry.off.fromMs} />;
}
