import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Form } from '@/api/types';
import { questionsOf } from '../core/edit';
import { allMarks, marks } from './marks';

/** What the marks beside the questions say: only those there are. */
export function Legend({ form }: { form: Form }) {
  const { t } = useTranslation();
  const used = allMarks.filter((mark) => questionsOf(form).some(marks[mark].on));
  return (
    <Group gap="2px 14px" px="md" mt={4} mb="sm" c="dimmed" aria-hidden>
      {used.map((mark) => {
        const Icon = marks[mark].icon;
        return (
          <Group key={mark} gap={4} wrap="nowrap">
            <Icon size={16} />
            <Text size="sm">{t(`forms.marks.${mark}`)}</Text>
          </Group>
        );
      })}
    </Group>
  );
}
