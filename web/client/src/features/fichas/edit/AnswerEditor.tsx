import { Box, Button, Group, Text } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, FichaEdit, Question } from '@/api/types';
import { language } from '@/i18n';
import { Sentence } from '@/ui/Sentence';
import { besideOf, type Draft, draftOf, editOf, isSame } from '../core/typed';
import { AnswerField } from './AnswerField';

interface AnswerEditorProps {
  question: Question;
  answer: Answer | null | undefined;
  /** Resolves when it is stored; what it fails with is told here, and what was typed stays. */
  save: (edit: FichaEdit) => Promise<unknown>;
  close: () => void;
}

/** In place: Enter saves, Escape leaves it as it was. What was not touched is not saved, and nothing is taken away by leaving a field empty. */
export function AnswerEditor({ question, answer, save, close }: AnswerEditorProps) {
  const { t } = useTranslation();
  const [first] = useState(() => draftOf(question, answer, language()));
  const [draft, setDraft] = useState(first);
  const [saving, setSaving] = useState(false);
  const [empty, setEmpty] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const heard = besideOf(question, answer, draft);
  const change = (next: Draft) => {
    setEmpty(false);
    setDraft(next);
  };
  const store = async (edit: FichaEdit) => {
    setSaving(true);
    try {
      await save(edit);
      close();
    } catch (error) {
      setProblem(error);
      setSaving(false);
    }
  };
  const keep = () => {
    if (isSame(draft, first)) return close();
    const edit = editOf(question, draft);
    if (edit) void store(edit);
    else if (answer) setEmpty(true);
    else close();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Enter' && !event.shiftKey && !onButton && !event.nativeEvent.isComposing) {
      event.preventDefault();
      keep();
    }
  };
  return (
    <Box onKeyDown={key} mt={6}>
      {heard && (
        <Text c="dimmed" mb={6}>
          {t('ficha.saidSo', { words: heard })}
        </Text>
      )}
      <AnswerField question={question} draft={draft} change={change} />
      <Box mt="xs">
        {empty ? (
          <Text role="alert" size="sm" c="var(--portal-attention)">
            {t('ficha.leftEmpty')}
          </Text>
        ) : (
          <Sentence of={problem} />
        )}
      </Box>
      <Group justify="space-between" mt={6}>
        <Text size="sm" c="dimmed">
          {t('ficha.keys')}
        </Text>
        <Group gap="xs">
          {answer && (
            <Button
              variant="subtle"
              color="gray"
              c="dimmed"
              size="compact-md"
              onClick={() => void store({ state: 'pending' })}
            >
              {t('ficha.clear')}
            </Button>
          )}
          <Button variant="default" size="compact-md" onClick={close}>
            {t('app.cancel')}
          </Button>
          <Button size="compact-md" loading={saving} onClick={keep}>
            {t('app.save')}
          </Button>
        </Group>
      </Group>
    </Box>
  );
}
