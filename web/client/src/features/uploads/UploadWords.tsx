import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { said } from '@/i18n';
import { useSentence } from '@/ui/useSentence';
import type { Line } from './core/lines';

export const alarming = new Set(['failed', 'refused', 'needsAttention']);
const silent = new Set(['sending', 'elsewhere', 'stalled']);

/** Where a file stands, in words, or in as many as one line holds. Percentages are not read aloud at every step. */
export function UploadWords({ line, brief }: { line: Line; brief?: boolean }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const words =
    line.state === 'failed'
      ? line.problem?.code === 'fileGone'
        ? t(line.goesOn ? 'upload.moved' : 'upload.gone')
        : line.problem?.code === 'unreadable' && !line.problem.sentence
          ? t('upload.unreadable')
          : sentence(line.problem)
      : line.state === 'refused' || line.state === 'needsAttention'
        ? line.sentence
          ? said(line.sentence)
          : t('upload.unreadable')
        : t(`upload.state.${line.state}`, { percent: line.percent });
  return (
    <Text
      size="sm"
      truncate={brief}
      flex={brief ? '1 1 0' : alarming.has(line.state) ? '1 1 100%' : '1 1 180px'}
      c={alarming.has(line.state) ? 'var(--portal-attention)' : 'dimmed'}
      role={silent.has(line.state) ? undefined : 'status'}
    >
      {words}
    </Text>
  );
}
