import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** The languages the questionnaires come in, each by its own name. */
const languages = [
  { value: 'es', label: 'Español' },
  { value: 'ca', label: 'Català' },
  { value: 'en', label: 'English' },
];

export const firstLanguage = 'es';

export function LanguageChoice({ value, choose }: { value: string; choose: (language: string) => void }) {
  const { t } = useTranslation();
  const label = useId();
  return (
    <Input.Wrapper label={t('recording.start.language')} labelElement="div" labelProps={{ id: label }}>
      <SegmentedControl fullWidth mt="xs" aria-labelledby={label} data={languages} value={value} onChange={choose} />
    </Input.Wrapper>
  );
}
