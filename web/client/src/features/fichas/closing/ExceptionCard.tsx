import { Box, Button, Card, Group, Text } from '@mantine/core';
import { IconCheck, IconHandStop, IconMinus, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doubt, FichaEdit } from '@/api/types';
import { ScopeIcon } from '@/features/checklist/ScopeIcon';
import { seenOf } from '../core/seen';
import { AnswerEditor } from '../edit/AnswerEditor';
import type { FichaEdits } from '../useFichaEdits';
import { Candidates } from './Candidates';
import { DoubtReason } from './DoubtReason';
import type { Looked } from './lookUp';

interface ExceptionCardProps {
  looked: Looked;
  doubt: Doubt;
  edits: FichaEdits;
  playable: boolean;
  settled: () => void;
}

/** One question in doubt: why, what was heard, and each way out with one touch. */
export function ExceptionCard({ looked, doubt, edits, playable, settled }: ExceptionCardProps) {
  const { t } = useTranslation();
  const { question, scope, at, item } = looked;
  const { label } = question;
  const [writing, setWriting] = useState(false);
  const act = (edit: FichaEdit) => {
    settled();
    edits.write(question, edit);
  };
  return (
    <Card component="article" aria-label={label} data-exception={doubt} padding="md">
      <Group gap="sm" wrap="nowrap" align="start">
        <ScopeIcon id={scope.id} at={at} />
        <Box flex={1} miw={0}>
          <DoubtReason doubt={doubt} scope={scope.title} />
          <Text fw={550} fz="lg" mt={2}>
            {question.text}
          </Text>
          <Candidates looked={looked} edits={edits} playable={playable} settled={settled} />
          {writing ? (
            <AnswerEditor
              question={question}
              answer={item.current?.answer}
              close={() => setWriting(false)}
              save={async (edit) => {
                settled();
                await edits.save(question, edit);
              }}
            />
          ) : (
            <Group gap="xs" mt="md">
              {item.current && item.proposals.length === 0 && (
                <Button
                  variant="default"
                  leftSection={<IconCheck size={18} />}
                  aria-label={t('closing.acceptFor', { label })}
                  onClick={() => item.current && act({ state: 'verified', seen: seenOf(item.current) })}
                >
                  {t('closing.accept')}
                </Button>
              )}
              <Button
                variant="default"
                leftSection={<IconPencil size={18} />}
                aria-label={t(item.current ? 'closing.correctFor' : 'closing.writeFor', { label })}
                onClick={() => setWriting(true)}
              >
                {t(item.current ? 'closing.correct' : 'closing.write')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconMinus size={18} />}
                aria-label={t('checklist.notApplicableFor', { label })}
                onClick={() => act({ state: 'notApplicable' })}
              >
                {t('checklist.notApplicable')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconHandStop size={18} />}
                aria-label={t('checklist.declinedFor', { label })}
                onClick={() => act({ state: 'declined' })}
              >
                {t('checklist.declined')}
              </Button>
            </Group>
          )}
        </Box>
      </Group>
    </Card>
  );
}
