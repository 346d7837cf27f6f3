import { Input, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useId } from 'react';
import { known, type Language, languages } from '@/i18n/languages';

interface LanguageChoiceProps {
  label: string;
  value: Language;
  choose: (language: Language) => void;
  disabled?: boolean;
}

/** Each language by its own name: who needs it does not read the others. */
export function LanguageChoice({ label, value, choose, disabled = false }: LanguageChoiceProps) {
  const id = useId();
  const tight = useMediaQuery('(max-width: 20em)', window.innerWidth < 320, { getInitialValueInEffect: false });
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }}>
      <SegmentedControl
        fullWidth
        orientation={tight ? 'vertical' : 'horizontal'}
        mt="xs"
        aria-labelledby={id}
        data={languages.map(({ value, label }) => ({ value, label: <span lang={value}>{label}</span> }))}
        value={value}
        onChange={(chosen) => choose(known(chosen) ?? value)}
        disabled={disabled}
      />
    </Input.Wrapper>
  );
}
