import { Alert, Button, Group, Text } from '@mantine/core';
import { IconEarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';
import { PlayClip } from '@/features/recordings/player/PlayClip';
import { clock } from '@/lib/time';
import { Sentence } from '@/ui/Sentence';
import { useRetryConversation } from '../api/retryConversation';

const mostShown = 8;

/** Where somebody speaks and nobody wrote it down: how much, why, and each stretch to be heard. */
export function MissingWords({ view, playable }: { view: ConversationView; playable: boolean }) {
  const { t } = useTranslation();
  const retry = useRetryConversation(view.id);
  if (!view.missing || (view.status !== 'ready' && !retry.isPending)) return null;
  const { stretches, reason } = view.missing;
  const whole = stretches.reduce((total, { fromMs, toMs }) => total + toMs - fromMs, 0);
  const more = stretches.length - mostShown;
  return (
    <Alert
      color="ink"
      variant="light"
      icon={<IconEarOff />}
      title={t('conversation.missing.title', { time: clock(Math.max(1_000, whole)) })}
    >
      <Text>{t(`conversation.missing.${reason}`)}</Text>
      <Group gap="xs" mt="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {stretches.slice(0, mostShown).map(({ fromMs, toMs }) => (
          <li key={fromMs}>
            <PlayClip conversationId={view.id} fromMs={fromMs} toMs={toMs} ready={playable} />
          </li>
        ))}
        {more > 0 && <Text component="li">{t('conversation.missing.more', { count: more })}</Text>}
      </Group>
      {reason !== 'notUnderstood' && (
        <Button mt="sm" variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
          {t('conversation.missing.again')}
        </Button>
      )}
      <Sentence of={retry.error} />
    </Alert>
  );
}
