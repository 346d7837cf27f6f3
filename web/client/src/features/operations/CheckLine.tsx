import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckResult } from '@/api/types';
import { engineLabel } from '@/features/conversations/start/engineLabel';
import { language, said } from '@/i18n';
import { languages } from '@/i18n/languages';
import { localeOf } from '@/lib/time';
import { StateBadge } from './StateBadge';

const states = { trying: 'unused', works: 'working', fails: 'away' } as const;

/** One thing that was tried: what, whether it works, what is wrong, what it heard, how long it took. */
export function CheckLine({ result }: { result: CheckResult }) {
  const { t } = useTranslation();
  const { kind, name, state, heard, problem } = result;
  const kindLabel = t(`operations.check.kind.${kind}`);
  const isEngine = kind === 'live' || kind === 'recordings';
  const spoken = languages.find(({ value }) => value === result.language)?.label ?? result.language;
  const about = [isEngine && kindLabel, spoken];
  const seconds = (result.milliseconds / 1000).toLocaleString(localeOf(language()), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <Stack component="li" gap={4} py="xs">
      <Group justify="space-between" wrap="nowrap" align="start">
        <Text>
          <Text span fw={600}>
            {isEngine ? engineLabel(t, name) : kindLabel}
          </Text>{' '}
          <Text span c="dimmed">
            {about.filter(Boolean).join(' · ')}
          </Text>
        </Text>
        <StateBadge state={states[state]}>{t(`operations.check.state.${state}`)}</StateBadge>
      </Group>
      {problem && <Text>{said(problem)}</Text>}
      {state !== 'trying' && (
        <Text c="dimmed" fz="sm">
          {heard && `${t('operations.check.heard', { words: heard })} `}
          {result.milliseconds < 50 ? t('operations.check.atOnce') : t('operations.check.took', { seconds })}
        </Text>
      )}
    </Stack>
  );
}
