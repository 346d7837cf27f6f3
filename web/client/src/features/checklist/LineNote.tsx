import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { said } from '@/i18n';
import { isOpen, type Line } from './core/questions';
import type { Marks } from './useMarks';

/** The one line under a question that says why it stands as it does. */
export function LineNote({ line: { question, item, hollow }, marks }: { line: Line; marks: Marks | null }) {
  const { t } = useTranslation();
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
          <Anchor component="button" type="button" size="sm" onClick={() => marks.mark(question, item, 'tick')}>
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
    <Text size="sm" c="dimmed" lineClamp={1}>
      {item.answer?.text ?? t('checklist.byHand')}
    </Text>
  );
}
