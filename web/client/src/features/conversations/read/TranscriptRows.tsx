import { type Ref, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpeakerRole } from '@/api/types';
import { useSlice } from '@/lib/useVirtualList';
import type { VirtualList } from '@/lib/virtualList';
import { Beside } from '../live/Beside';
import type { Entry } from '../live/timeline';
import { rowsShown } from './rows';
import { type LineDesk, TranscriptLine } from './TranscriptLine';
import classes from './TranscriptLine.module.css';
import type { Find } from './useFind';
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
  find: Pick<Find, 'byLine' | 'hit'>;
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
                hits={props.find.byLine.get(entry.segment.id)}
                hit={props.find.hit?.segmentId === entry.segment.id ? props.find.hit : undefined}
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
