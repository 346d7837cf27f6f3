import { Stack } from '@mantine/core';
import { IconMessageOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';
import { player } from '@/features/recordings/player/player';
import { useStore } from '@/lib/useStore';
import { Quiet } from '@/ui/Quiet';
import { GapLine } from '../live/GapLine';
import { inOrder } from '../live/inOrder';
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

  if (view.segments.length === 0)
    return (
      <Quiet
        icon={<IconMessageOff size={32} />}
        title={t('conversation.noTranscript')}
        lead={t('conversation.noTranscriptLead')}
      />
    );
  return (
    <Stack gap={2} ref={list} role="list" aria-label={t('conversation.transcript')}>
      {inOrder(view.segments, view.gaps).map((entry) =>
        'gap' in entry ? (
          <div key={`gap-${entry.gap.atMs}`} role="listitem">
            <GapLine gap={entry.gap} />
          </div>
        ) : (
          <TranscriptLine
            key={entry.segment.id}
            conversationId={view.id}
            segment={entry.segment}
            active={entry.segment.id === active}
            pointed={entry.segment.id === line}
            playable={playable}
          />
        ),
      )}
    </Stack>
  );
}
