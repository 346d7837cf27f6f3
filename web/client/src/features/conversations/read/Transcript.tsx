import { Stack } from '@mantine/core';
import { IconMessageOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';
import { player } from '@/features/recordings/player/player';
import { useStore } from '@/lib/useStore';
import { Quiet } from '@/ui/Quiet';
import { GapLine } from '../live/GapLine';
import { MomentLine, NoteLine, OffLine } from '../live/JotLine';
import { type Entry, keyOf, timeline } from '../live/timeline';
import { activeLine } from './activeLine';
import { TranscriptLine } from './TranscriptLine';

interface TranscriptProps {
  view: ConversationView;
  /** The line a link points to. */
  line: number | undefined;
  playable: boolean;
}

export function Transcript({ view, line, playable }: TranscriptProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const { conversationId, positionMs, playing } = useStore(player.state);
  const active = conversationId === view.id ? activeLine(view.segments, positionMs) : null;
  const shown = active !== null && playing ? active : line;

  useEffect(() => {
    if (shown !== undefined)
      list.current
        ?.querySelector(`[data-segment="${shown}"]`)
        ?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [shown]);

  if (view.segments.length === 0 && view.notes.length === 0)
    return (
      <Quiet
        icon={<IconMessageOff size={32} />}
        title={t('conversation.noTranscript')}
        lead={t('conversation.noTranscriptLead')}
      />
    );
  return (
    <Stack gap={2} ref={list} role="list" aria-label={t('conversation.transcript')}>
      {timeline(view.origin === 'notes' ? { ...view, notes: [] } : view).map((entry) =>
        'segment' in entry ? (
          <TranscriptLine
            key={keyOf(entry)}
            conversationId={view.id}
            segment={entry.segment}
            written={view.origin === 'notes'}
            active={entry.segment.id === active}
            pointed={entry.segment.id === line}
            playable={playable}
          />
        ) : (
          <div key={keyOf(entry)} role="listitem">
            <Beside entry={entry} />
          </div>
        ),
      )}
    </Stack>
  );
}

/** What happened beside the words. */
function Beside({ entry }: { entry: Exclude<Entry, { segment: unknown }> }) {
  if ('gap' in entry) return <GapLine gap={entry.gap} />;
  if ('note' in entry) return <NoteLine note={entry.note} />;
  if ('moment' in entry) return <MomentLine atMs={entry.at} />;
  return <OffLine lengthMs={entry.off.toMs - entry.off.fromMs} />;
}
