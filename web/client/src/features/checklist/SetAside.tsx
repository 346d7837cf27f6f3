import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Line } from './core/questions';
import type { Marks } from './useMarks';

/** "No procede" and "no quiere contestar": one touch each, as good an outcome as any. */
export function SetAside({ line: { question }, marks }: { line: Line; marks: Marks }) {
  const { t } = useTranslation();
  return (
    <Group gap={4} ml={-8}>
      <Button
        variant="subtle"
        color="gray"
        c="dimmed"
        size="compact-sm"
        fw={450}
        aria-label={t('checklist.notApplicableFor', { label: question.label })}
        onClick={() => marks.mark(question, 'notApplicable')}
      >
        {t('checklist.notApplicable')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        c="dimmed"
        size="compact-sm"
        fw={450}
        aria-label={t('checklist.declinedFor', { label: question.label })}
        onClick={() => marks.mark(question, 'declined')}
      >
        {t('checklist.declined')}
      </Button>
    </Group>
  );
}
