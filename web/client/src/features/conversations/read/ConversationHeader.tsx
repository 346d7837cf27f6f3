import { Button, Group, Stack, Title } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';
import { BackToPerson } from '@/features/interviewees/BackToPerson';
import { player } from '@/features/recordings/player/player';
import { language } from '@/i18n';
import { clock, when } from '@/lib/time';
import { StatusBadge } from '../StatusBadge';
import { Description } from './Description';
import { WorkedBy } from './WorkedBy';

interface ConversationHeaderProps {
  view: ConversationView;
  name: string;
  playable: boolean;
}

export function ConversationHeader({ view, name, playable }: ConversationHeaderProps) {
  const { t } = useTranslation();
  const date = when(view.openedAt, language());
  return (
    <Stack gap="xs">
      <BackToPerson id={view.intervieweeId} name={name} />
      <Group justify="space-between" align="start">
        <Title order={1} flex="1 1 300px">
          {view.title ?? t('conversation.untitled', { date })}
        </Title>
        {playable && (
          <Button
            variant="default"
            leftSection={<IconPlayerPlayFilled size={16} />}
            onClick={() => player.play(view.id)}
          >
            {t('conversation.listen')}
          </Button>
        )}
      </Group>
      <Description view={view} />
      <Group gap="md" c="dimmed" fz="sm">
        <StatusBadge status={view.status} />
        <span>{date}</span>
        {view.durationMs > 0 && <span>{clock(view.durationMs)}</span>}
        {view.origin !== 'live' && <span>{t(`conversation.origin.${view.origin}`)}</span>}
        <WorkedBy view={view} />
        {!view.complete && view.status === 'ready' && <span>{t('conversation.incomplete')}</span>}
      </Group>
    </Stack>
  );
}
