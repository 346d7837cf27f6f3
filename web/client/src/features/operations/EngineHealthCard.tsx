import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EngineHealth } from '@/api/types';
import { engineLabel } from '@/features/conversations/start/engineLabel';
import { language, said } from '@/i18n';
import { when } from '@/lib/time';
import { StateBadge } from './StateBadge';
import { useSince } from './useSince';

/** One engine in plain words: whether it works, since when, what was wrong the last time, how many talks hang on it. */
export function EngineHealthCard({ health }: { health: EngineHealth }) {
  const { t } = useTranslation();
  const { engine, since, workedAt, problem, talks } = health;
  const state = engine.inBrowser ? 'browser' : health.state;
  const sinceWhen = useSince();
  const at = (moment: string) => when(moment, language());
  return (
    <Card component="article">
      <Group justify="space-between" align="start">
        <Title order={3}>{engineLabel(t, engine.name)}</Title>
        <StateBadge state={state}>{t(`operations.engines.state.${state}`)}</StateBadge>
      </Group>
      <Stack gap={4} mt="xs">
        <Text>{t(`operations.engines.${state}`, { when: sinceWhen(since) })}</Text>
        {problem && <Text>{t('operations.engines.last', { problem: said(problem) })}</Text>}
        <Group gap="md" c="dimmed" fz="sm">
          <span>{t('operations.engines.talks', { count: talks })}</span>
          {state === 'away' && workedAt && <span>{t('operations.engines.worked', { when: at(workedAt) })}</span>}
        </Group>
      </Stack>
    </Card>
  );
}
