import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question } from '@/api/types';
import { Lines } from './Lines';
import type { QuestionPart } from './QuestionFields';
import { Signs } from './Signs';

type Hearing = Question['hearing'];
const lists = ['asks', 'replies', 'answers', 'opens', 'never'] as const;
const subjects = ['self', 'household', 'anyone'] as const satisfies Hearing['subject'][];

/** In plain words, by which words the portal notices a question and its answer. */
export function HearingFields({ form, question, change, wrong }: QuestionPart) {
  const { t } = useTranslation();
  const { hearing } = question;
  const set = (next: Partial<Hearing>) => change({ hearing: { ...hearing, ...next } });
  return (
    <Stack gap="md">
      <Checkbox
        label={t('forms.hearing.byHand')}
        description={t('forms.hearing.byHandLead')}
        checked={question.byHandOnly ?? false}
        onChange={(event) => change({ byHandOnly: event.currentTarget.checked })}
      />
      {wrong('cues') && (
        <Text size="sm" c="var(--portal-attention)" role="alert">
          {wrong('cues')}
        </Text>
      )}
      {!question.byHandOnly && (
        <>
          <Text size="sm" c="dimmed">
            {t('forms.hearing.lines')}
          </Text>
          <Signs />
          {lists.map((list) => (
            <Lines
              key={list}
              label={t(`forms.hearing.${list}`)}
              lead={t(`forms.hearing.${list}Lead`)}
              lines={hearing[list]}
              change={(lines) => set({ [list]: lines })}
              language={form.locale}
            />
          ))}
          <NativeSelect
            label={t('forms.hearing.subject')}
            value={hearing.subject}
            data={subjects.map((subject) => ({ value: subject, label: t(`forms.hearing.subjects.${subject}`) }))}
            onChange={(event) => set({ subject: event.currentTarget.value as Hearing['subject'] })}
          />
        </>
      )}
    </Stack>
  );
}
