import { ActionIcon, Box, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FichaItem, Question } from '@/api/types';
import { TickMark } from '@/features/checklist/TickMark';
import { AnswerEditor } from './AnswerEditor';
import { AnswerHistory } from './AnswerHistory';
import { AnswerMenu } from './AnswerMenu';
import { AnswerProof } from './AnswerProof';
import { AnswerText } from './AnswerText';
import classes from './FichaQuestion.module.css';
import { Proposals } from './Proposals';
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
  const { current } = item;
  return (
    <Box className={classes.question} role="group" aria-label={question.label} data-question={question.id}>
      <TickMark state={current?.state ?? 'pending'} hollow={false} />
      <Box miw={0} flex={1}>
        <Group justify="space-between" wrap="nowrap" align="start" gap="xs">
          <Text size="sm" c="dimmed">
            {question.text}
          </Text>
          <Group gap={2} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
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
            label={question.text}
            text={current?.answer?.text ?? ''}
            cancel={() => setEditing(false)}
            save={(text) => {
              setEditing(false);
              edits.write(question, item, text === '' ? 'pending' : 'answered', text === '' ? undefined : text);
            }}
          />
        ) : (
          <AnswerText answer={current} />
        )}
        {current && (
          <AnswerProof
            answer={current}
            question={question}
            verify={() => edits.write(question, item, 'verified', current.answer?.text)}
          />
        )}
        <Proposals question={question} proposals={item.proposals} edits={edits} />
        <AnswerHistory question={question} history={item.history} />
      </Box>
    </Box>
  );
}
