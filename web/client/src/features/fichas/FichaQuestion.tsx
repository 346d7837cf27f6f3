import { ActionIcon, Box, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FichaItem, Question } from '@/api/types';
import { TickMark } from '@/features/checklist/TickMark';
import { AnswerHistory } from './AnswerHistory';
import { AnswerMenu } from './AnswerMenu';
import { AnswerProof } from './AnswerProof';
import { AnswerText } from './AnswerText';
import { seenOf } from './core/seen';
import { DifferenceNote } from './DifferenceNote';
import { AnswerEditor } from './edit/AnswerEditor';
import classes from './FichaQuestion.module.css';
import { Proposals } from './Proposals';
import { isSettled } from './settled';
import type { FichaEdits } from './useFichaEdits';

interface FichaQuestionProps {
  question: Question;
  item: FichaItem;
  edits: FichaEdits;
}

/** One question of the ficha: what is known, how we know it, and a pencil. */
export function FichaQuestion({ question, item, edits }: FichaQuestionProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const { current } = item;
  const leave = () => {
    setEditing(false);
    pencil.current?.focus();
  };
  return (
    <Box className={classes.question} role="group" aria-label={question.label} data-question={question.id}>
      <TickMark state={current?.state ?? 'pending'} hollow={false} />
      <Box miw={0} flex={1}>
        <Group className={classes.head} justify="space-between" align="start" gap="xs">
          <Text size="sm" c="dimmed">
            {question.text}
            {question.mandatory && !isSettled(item) && <b> {t('ficha.mandatory')}</b>}
          </Text>
          <Group gap={2} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              ref={pencil}
              aria-label={t(current?.answer ? 'ficha.edit' : 'ficha.write', { label: question.label })}
              onClick={() => setEditing(true)}
            >
              <IconPencil size={18} />
            </ActionIcon>
            <AnswerMenu question={question} item={item} edits={edits} />
          </Group>
        </Group>
        {editing ? (
          <AnswerEditor
            question={question}
            answer={current?.answer}
            close={leave}
            save={(edit) => edits.save(question, edit)}
          />
        ) : (
          <AnswerText answer={current} />
        )}
        {current && !current.reason && (
          <AnswerProof
            answer={current}
            question={question}
            verify={() => edits.write(question, { state: 'verified', seen: seenOf(current) })}
          />
        )}
        <DifferenceNote difference={item.difference} />
        <Proposals question={question} item={item} edits={edits} />
        <AnswerHistory question={question} history={item.history} />
      </Box>
    </Box>
  );
}
