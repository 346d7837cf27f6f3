import { ActionIcon, Loader, TextInput } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import type { FormEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

const longest = 500;

interface AskFormProps {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  write: (text: string) => void;
  ask: () => void;
  asking: boolean;
}

/** One line to type in; Enter asks. What was typed stays until it is answered. */
export function AskForm({ field, text, write, ask, asking }: AskFormProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !asking) ask();
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        ref={field}
        size="md"
        label={t('asking.label')}
        labelProps={{ mb: 6 }}
        placeholder={t('asking.placeholder')}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={longest}
        value={text}
        readOnly={asking}
        onChange={(event) => write(event.currentTarget.value)}
        rightSectionWidth={48}
        rightSection={
          asking ? (
            <Loader size="sm" aria-hidden />
          ) : (
            <ActionIcon type="submit" size="lg" aria-label={t('asking.ask')} disabled={text.trim() === ''}>
              <IconArrowUp size={20} />
            </ActionIcon>
          )
        }
      />
    </form>
  );
}
