import { Card, Group, Loader, Stack, Text, ThemeIcon, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@/api/types';

const stages: Stage[] = ['compact', 'transcribe', 'extract', 'title', 'index', 'notify'];

/** The work after Stop, step by step. One can leave: it goes on. */
export function Processing({ done }: { done: readonly Stage[] }) {
  const { t } = useTranslation();
  const now = stages.find((stage) => !done.includes(stage));
  const stateOf = (stage: Stage) => (done.includes(stage) ? 'done' : stage === now ? 'now' : 'waiting');
  return (
    <Card component="section" aria-label={t('conversation.processing.title')}>
      <Title order={2} size="h3">
        {t('conversation.processing.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('conversation.processing.lead')}
      </Text>
      <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {stages.map((stage) => {
          const state = stateOf(stage);
          return (
            <Group component="li" key={stage} gap="sm" c={state === 'waiting' ? 'dimmed' : undefined}>
              <ThemeIcon
                size={24}
                radius="xl"
                variant={state === 'done' ? 'filled' : 'light'}
                color={state === 'done' ? '#2b7a4b' : 'ink'}
                aria-hidden
              >
                {state === 'done' ? (
                  <IconCheck size={16} />
                ) : state === 'now' ? (
                  <Loader size={14} color="gray" />
                ) : (
                  <span />
                )}
              </ThemeIcon>
              <Text component="span">{t(`conversation.processing.stage.${stage}`)}</Text>
              <VisuallyHidden>{t(`conversation.processing.${state}`)}</VisuallyHidden>
            </Group>
          );
        })}
      </Stack>
    </Card>
  );
}
