import { Group, Text } from '@mantine/core';
import { IconArrowsDiff, IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FichaItem } from '@/api/types';
import { useFichaWords } from './AnswerText';

/** What the last interview changed here, with what was known before it. */
export function DifferenceNote({ difference }: { difference: FichaItem['difference'] }) {
  const { t } = useTranslation();
  const words = useFichaWords();
  if (!difference) return null;
  const Icon = difference.kind === 'new' ? IconSparkles : IconArrowsDiff;
  return (
    <Group gap={6} wrap="nowrap" align="start" mt={4}>
      <Icon size={18} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Text size="sm">
        {t(`ficha.difference.${difference.kind}`)}
        {difference.before && <> {t('ficha.difference.before', { answer: words(difference.before) })}</>}
      </Text>
    </Group>
  );
}
