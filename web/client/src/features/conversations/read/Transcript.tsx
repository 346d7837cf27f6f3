import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowBigDownLines, IconMessageOff } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationView, Segment, SpeakerRole } from '@/api/types';
import { player } from '@/features/recordings/player/player';
import { useStore } from '@/lib/useStore';
import { useVirtualList } from '@/lib/useVirtualList';
import { Quiet } from '@/ui/Quiet';
import { keyOf, timeline } from '../live/timeline';
import { otherRole } from '../core/speakers';
import { activeLine } from './activeLine';
import { DownloadMenu } from './DownloadMenu';
import { FindBar } from './FindBar';
import { LineMenu, type OpenMenu } from './LineMenu';
import { StrikeDialog } from './StrikeDialog';
import { guessHeight, rowsOf } from './rows';
import type { LineDesk } from './TranscriptLine';
import classes from './TranscriptLine.module.css';
import { TranscriptRows } from './TranscriptRows';
import { useFind } from './useFind';
import { useFollow } from './useFollow';
import { useLineKeys } from './useLineKeys';
import { usePast } from '@/ui/usePast';
import { useTranscriptEdits } from './useTranscriptEdits';

interface TranscriptProps {
  view: ConversationView;
  /** The line a link points to. */
  line: number | undefined;
  /** One comes to it from somewhere on this page: the keyboard goes on from there. */
  focus?: boolean;
  playable: boolean;
  /** Who the speakers are, as far as it is known. */
  names: Partial<Record<SpeakerRole, string>>;
}

export function Transcript(props: TranscriptProps) {
  const { t } = useTranslation();
  if (props.view.segments.length > 0 || props.view.notes.length > 0) return <Lines {...props} />;
  return (
    <Quiet
      icon={<IconMessageOff size={32} />}
      title={t('conversation.noTranscript')}
      lead={t('conversation.noTranscriptLead')}
    />
  );
}

function Lines({ view, line, focus = false, playable, names }: TranscriptProps) {
  const { t } = useTranslation();
  const { id, segments } = view;
  const written = view.origin === 'notes';
  const element = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => timeline(written ? { ...view, notes: [] } : view), [view, written]);
  const keys = useMemo(() => entries.map(keyOf), [entries]);
  const rows = useMemo(() => rowsOf(entries), [entries]);
  const guess = useCallback((row: number, width: number) => guessHeight(entries[row], width), [entries]);
  const list = useVirtualList(element, keys, guess);

  const { conversationId, positionMs, playing } = useStore(player.state);
  const here = conversationId === id;
  const active = here ? activeLine(segments, positionMs) : null;
  const { following, follow } = useFollow(list, rows.get(active ?? -1) ?? -1, here && playing);

  const past = usePast();
  const edits = useTranscriptEdits(id, past);
  const [editing, setEditing] = useState<number | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [striking, setStriking] = useState<Segment | null>(null);
  const show = useCallback((segmentId: number) => list.scrollTo(rows.get(segmentId) ?? 0), [list, rows]);
  const find = useFind(segments, show);
  const segmentAt = (row: number) => {
    const entry = entries[row];
    return entry && 'segment' in entry ? entry.segment : undefined;
  };
  const lineKeys = useLineKeys({
    list,
    element,
    count: entries.length,
    isLine: (row) => !!segmentAt(row),
    edit: (row) => setEditing(segmentAt(row)?.id ?? null),
    change: (row) => {
      const segment = written ? undefined : segmentAt(row);
      if (segment) edits.name(segment, otherRole(segment.role), !!segment.voice);
    },
    undo: past.undo,
  });

  const { go } = lineKeys;

  // Once, when the link is opened: an edit that moves the row does not scroll there again.
  const pointed = useRef<number | null>(null);
  useEffect(() => {
    if (line === undefined || pointed.current === line) return;
    pointed.current = line;
    show(line);
    const row = rows.get(line);
    if (focus && row !== undefined) go(row);
  }, [line, focus, show, rows, go]);

  const desk = useMemo<LineDesk>(
    () => ({
      edits,
      edit: setEditing,
      leave: (segmentId) => {
        setEditing(null);
        const row = rows.get(segmentId);
        if (row !== undefined) go(row);
      },
      play: (segment: Segment) => player.play(id, segment.fromMs),
      menu: (kind, segment, button) => {
        const at = button.getBoundingClientRect();
        const corner = element.current?.getBoundingClientRect();
        const place = {
          top: at.top - (corner?.top ?? 0),
          left: at.left - (corner?.left ?? 0),
          width: at.width,
          height: at.height,
        };
        const row = segments.findIndex((one) => one.id === segment.id);
        setMenu({ kind, segment, button, place, previousId: segments[row - 1]?.id, nextId: segments[row + 1]?.id });
      },
    }),
    [edits, id, segments, rows, go],
  );
  return (
    <>
      <div className={classes.bar}>
        <FindBar find={find} />
        <DownloadMenu conversationId={id} />
      </div>
      <VisuallyHidden id="transcript-keys">{t('transcript.keys')}</VisuallyHidden>
      <div className={classes.frame}>
        <TranscriptRows
          ref={element}
          list={list}
          keys={keys}
          entries={entries}
          desk={desk}
          written={written}
          names={names}
          playable={playable}
          active={active}
          pointed={line}
          editing={editing}
          editingRow={rows.get(editing ?? -1)}
          find={find}
          lineKeys={lineKeys}
        />
        <LineMenu
          menu={menu}
          close={() => setMenu(null)}
          edit={setEditing}
          edits={edits}
          strike={written ? null : setStriking}
        />
      </div>
      {striking && <StrikeDialog conversationId={id} segment={striking} close={() => setStriking(null)} />}
      {here && playing && !following && (
        <div className={classes.follow}>
          <Button radius="xl" leftSection={<IconArrowBigDownLines size={18} />} onClick={follow}>
            {t('transcript.follow')}
          </Button>
        </div>
      )}
    </>
  );
}
