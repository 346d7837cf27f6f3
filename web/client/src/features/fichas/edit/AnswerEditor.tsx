import { Box, Button, Group, Text } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, FichaEdit, Question } from '@/api/types';
import { Sentence } from '@/ui/Sentence';
import { draftOf, editOf } from '../core/typed';
import { AnswerField } from './AnswerField';

interface AnswerEditorProps {
  question: Question;
  answer: Answer | null | undefined;
  /** Resolves when it is stored; what it fails with is told here, and what was typed stays. */
  save: (edit: FichaEdit) => Promise<void>;
  close: () => void;
}

/** In place: Enter saves, Escape leaves it as it was. */
export function AnswerEditor({ question, answer, save, close }: AnswerEditorProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(question, answer));
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const keep = async () => {
    setSaving(true);
    try {
      await save(editOf(question, draft));
      close();
    } catch (error) {
      setProblem(error);
      setSaving(false);
    }
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Enter' && !event.shiftKey && !onButton && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void keep();
    }
  };
  return (
    <Box onKeyDown={key} mt={6}>
      <AnswerField question={question} draft={draft} change={setDraft} />
      <Box mt="xs">
        <Sentence of={problem} />
      </Box>
      <Group justify="space-between" mt={6}>
        <Text size="sm" c="dimmed">
          {t('ficha.keys')}
        </Text>
        <Group gap="xs">
          <Button variant="default" size="compact-md" onClick={close}>
            {t('app.cancel')}
          </Button>
          <Button size="compact-md" loading={saving} onClick={() => void keep()}>
            {t('app.save')}
          </Button>
        </Group>
      </Group>
    </Box>
  );
}
