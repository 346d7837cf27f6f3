import { ActionIcon, Box, Text, UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { player } from '@/features/recordings/player/player';
import { clock } from '@/lib/time';
import { LineEditor } from './LineEditor';
import { SpeakerMenu } from './SpeakerMenu';
import classes from './TranscriptLine.module.css';

interface TranscriptLineProps {
  conversationId: string;
  segment: Segment;
  /** A note: nobody said it, and there is nothing to hear. */
  written: boolean;
  active: boolean;
  pointed: boolean;
  playable: boolean;
}

/** A line: who, when, what. Touch it to hear it; the pencil corrects it. */
export const TranscriptLine = memo(function TranscriptLine({
  conversationId,
  segment,
  written,
  active,
  pointed,
  playable,
}: TranscriptLineProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  return (
    <Box
      role="listitem"
      className={classes.line}
      data-segment={segment.id}
      data-active={active || undefined}
      data-pointed={pointed || undefined}
    >
      {!written && (
        <Box className={classes.who}>
          <SpeakerMenu conversationId={conversationId} segment={segment} />
          <Text size="sm" c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {clock(segment.fromMs)}
          </Text>
        </Box>
      )}
      {editing ? (
        <LineEditor conversationId={conversationId} segment={segment} close={() => setEditing(false)} />
      ) : (
        <>
          <UnstyledButton
            className={classes.text}
            disabled={!playable}
            title={playable ? t('conversation.listenLine') : undefined}
            aria-current={active || undefined}
            onClick={() => player.play(conversationId, segment.fromMs)}
          >
            {segment.text}
          </UnstyledButton>
          <ActionIcon
            className={classes.pencil}
            variant="subtle"
            color="gray"
            aria-label={t('conversation.editLine')}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={18} />
          </ActionIcon>
        </>
      )}
    </Box>
  );
});
