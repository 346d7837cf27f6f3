import { Chip, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FichaView } from '@/api/types';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import { countOf, type Show, shows } from './core/shown';

interface FichaFilterProps {
  ficha: FichaView;
  show: Show;
  change: (show: Show) => void;
}

/** What the last interview changed, what waits for a decision, what is missing: each with its count, one touch away. */
export function FichaFilter({ ficha, show, change }: FichaFilterProps) {
  const { t } = useTranslation();
  const changed = countOf('changed', ficha);
  return (
    <Stack gap={6}>
      <Chip.Group value={show} onChange={(value) => change(value as Show)}>
        <Group gap="xs" role="group" aria-label={t('ficha.show.label')}>
          {shows.map((one) => {
            const count = countOf(one, ficha);
            return (
              <Chip key={one} value={one} size="sm" variant="outline" disabled={count === 0 && one !== show}>
                {t(`ficha.show.${one}`, { count })}
              </Chip>
            );
          })}
        </Group>
      </Chip.Group>
      {changed > 0 && ficha.lastInterviewAt && (
        <Text size="sm" c="dimmed">
          {t('ficha.difference.since', { count: changed, date: when(ficha.lastInterviewAt, language()) })}
        </Text>
      )}
    </Stack>
  );
}
