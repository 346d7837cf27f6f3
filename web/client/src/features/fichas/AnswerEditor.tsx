import { Button, Group, Text, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface AnswerEditorProps {
  label: string;
  text: string;
  save: (text: string) => void;
  cancel: () => void;
}

/** In place: Enter saves, Escape leaves it as it was. */
export function AnswerEditor({ label, text: before, save, cancel }: AnswerEditorProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(before);
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save(text.trim());
    }
  };
  return (
    <>
      <Textarea
        aria-label={label}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={key}
        autosize
        minRows={1}
        maxLength={4000}
        autoFocus
      />
      <Group justify="space-between" mt={6}>
        <Text size="sm" c="dimmed">
          {t('ficha.keys')}
        </Text>
        <Group gap="xs">
          <Button variant="default" size="compact-md" onClick={cancel}>
            {t('app.cancel')}
          </Button>
          <Button size="compact-md" onClick={() => save(text.trim())}>
            {t('app.save')}
          </Button>
        </Group>
      </Group>
    </>
  );
}
