import { Anchor, Group, Text } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { said } from '@/i18n';
import { beside, isContradicted } from './core/answers';
import { isOpen, type Line } from './core/questions';
import { useAnswerWords } from './useAnswerWords';
import type { Marks } from './useMarks';

/** The one line under a question that says why it stands as it does. */
export function LineNote({ line: { question, item, hollow }, marks }: { line: Line; marks: Marks | null }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const other = beside(item);
  if (hollow) {
    return (
      <Text size="sm" c="dimmed">
        {t('checklist.provisional')}
      </Text>
    );
  }
  if (isOpen(item)) {
    if (!item.reason) return null;
    return (
      <Text size="sm" c="dimmed">
        {t('checklist.withdrawn', { reason: said(item.reason) })}{' '}
        {marks && (
          <Anchor component="button" type="button" size="sm" onClick={() => marks.mark(question, 'restore')}>
            {t('checklist.takeBack')}
          </Anchor>
        )}
      </Text>
    );
  }
  if (item.state === 'notApplicable' || item.state === 'declined') {
    return (
      <Text size="sm" c="dimmed">
        {item.reason ? said(item.reason) : t(`checklist.state.${item.state}`)}
      </Text>
    );
  }
  return (
    <>
      <Text size="sm" c="dimmed" lineClamp={1}>
        {item.answer ? words(item.answer, item.evidence) : t('checklist.byHand')}
      </Text>
      {other && isContradicted(item) && (
        <Group gap={4} wrap="nowrap" c="var(--portal-attention)">
          <IconArrowsDiff size={16} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm" lineClamp={1}>
            {t('checklist.contradicted', { words: words(other.answer, other.evidence) })}
          </Text>
        </Group>
      )}
    </>
  );
}
