import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnalystHealth } from '@/api/types';
import { language, said } from '@/i18n';
import { localeOf, when } from '@/lib/time';
import { StateBadge } from './StateBadge';
import { useSince } from './useSince';

/** As it writes itself. */
const spelt = (name: string) => (name === 'openai' ? 'OpenAI' : name);

/** A language model in plain words: whether it works, since when, what was wrong the last time, what it has cost since the portal was started. */
export function AnalystHealthCard({ health }: { health: AnalystHealth }) {
  const { t } = useTranslation();
  const { name, state, since, workedAt, problem, calls, inputTokens, outputTokens, restsUntil } = health;
  const sinceWhen = useSince();
  const at = (moment: string) => when(moment, language());
  const number = (value: number) => value.toLocaleString(localeOf(language()));
  return (
    <Card component="article">
      <Group justify="space-between" align="start">
        <Title order={3}>{spelt(name)}</Title>
        <StateBadge state={state}>{t(`operations.engines.state.${state}`)}</StateBadge>
      </Group>
      <Stack gap={4} mt="xs">
        <Text>{t(`operations.analyst.${state}`, { when: sinceWhen(since) })}</Text>
        {problem && <Text>{t('operations.engines.last', { problem: said(problem) })}</Text>}
        {restsUntil && <Text>{t('operations.analyst.rests', { when: at(restsUntil) })}</Text>}
        <Group gap="md" c="dimmed" fz="sm">
          <span>{t('operations.analyst.calls', { count: calls, calls: number(calls) })}</span>
          <span>{t('operations.analyst.tokens', { input: number(inputTokens), output: number(outputTokens) })}</span>
          {state === 'away' && workedAt && <span>{t('operations.engines.worked', { when: at(workedAt) })}</span>}
        </Group>
      </Stack>
    </Card>
  );
}
