import { Anchor, Box, Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PlayClip } from '@/features/recordings/player/PlayClip';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { readConversation } from '../api/conversation';
import { around } from '../core/around';
import classes from './Excerpt.module.css';
import { isPlayable } from './isPlayable';

/** The line that was looked for, between its neighbours, with its sound, and the way to the whole. */
export default function Excerpt({ conversationId, line }: { conversationId: string; line: number }) {
  const { t } = useTranslation();
  const pointed = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['conversation', conversationId],
    queryFn: () => readConversation(conversationId),
  });
  const there = data !== undefined;
  useEffect(() => {
    pointed.current?.focus({ preventScroll: true });
    pointed.current?.scrollIntoView({ block: 'center' });
  }, [there]);
  if (error && !data) return <ErrorState what="conversation" problem={error} retry={() => void refetch()} />;
  if (!data) return <Busy lines={2} />;
  const lines = around(data.segments, line);
  if (lines.length === 0) return null;
  return (
    <Stack gap={2} mt="md" component="section" aria-label={t('conversation.excerpt')}>
      {lines.map((segment) => (
        <Box
          key={segment.id}
          ref={segment.id === line ? pointed : null}
          tabIndex={segment.id === line ? -1 : undefined}
          className={classes.line}
          data-pointed={segment.id === line || undefined}
        >
          <Text size="sm" c="dimmed" className={classes.who}>
            {t(`conversation.speaker.${segment.role}`)}
          </Text>
          <Text flex={1}>{segment.text}</Text>
          {segment.id === line && (
            <PlayClip
              conversationId={conversationId}
              fromMs={segment.fromMs}
              toMs={segment.toMs}
              ready={isPlayable(data, [])}
            />
          )}
        </Box>
      ))}
      <Anchor
        mt="xs"
        renderRoot={(props) => (
          <Link to="/conversaciones/$id" params={{ id: conversationId }} search={{ linea: line }} {...props} />
        )}
      >
        <Group gap={6}>
          {t('conversation.openHere')}
          <IconArrowRight size={18} aria-hidden />
        </Group>
      </Anchor>
    </Stack>
  );
}
