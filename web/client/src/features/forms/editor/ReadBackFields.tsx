import { Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuestionPart } from './QuestionFields';

/** How the answer is read to the person when closing. */
export function ReadBackFields({ form, question, change }: QuestionPart) {
  const { t } = useTranslation();
  const { about = '', yes, no } = question.readBack ?? {};
  const set = (next: { about?: string; yes?: string; no?: string }) => {
    const all = { about, yes: yes ?? '', no: no ?? '', ...next };
    change({ readBack: all.about || all.yes || all.no ? all : null });
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('forms.readBack.lead')}
      </Text>
      <TextInput
        label={t('forms.readBack.about')}
        placeholder={t('forms.readBack.aboutExample')}
        value={about}
        lang={form.locale}
        maxLength={200}
        onChange={(event) => set({ about: event.currentTarget.value })}
      />
      {question.type === 'yesNo' && (
        <>
          <TextInput
            label={t('forms.readBack.yes')}
            value={yes ?? ''}
            lang={form.locale}
            maxLength={300}
            onChange={(event) => set({ yes: event.currentTarget.value })}
          />
          <TextInput
            label={t('forms.readBack.no')}
            value={no ?? ''}
            lang={form.locale}
            maxLength={300}
            onChange={(event) => set({ no: event.currentTarget.value })}
          />
        </>
      )}
    </Stack>
  );
}
