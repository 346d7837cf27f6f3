import { Anchor, Box, Collapse, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { FichaAnswer, Question } from '@/api/types';
import { AnswerProof } from './AnswerProof';
import { AnswerText } from './AnswerText';

export function AnswerHistory({ question, history }: { question: Question; history: FichaAnswer[] }) {
  const { t } = useTranslation();
  const [opened, { toggle }] = useDisclosure();
  if (history.length === 0) return null;
  return (
    <Box mt={6}>
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-expanded={opened}
        aria-label={t('ficha.historyFor', { label: question.label, number: history.length })}
        onClick={toggle}
      >
        <Text span inherit>
          {t('ficha.history')} ({history.length})
        </Text>
      </Anchor>
      <Collapse expanded={opened} keepMounted={false}>
        {history.map((answer, at) => (
          <Box key={at} mt="xs" pl="sm" style={{ borderInlineStart: '3px solid var(--mantine-color-default-border)' }}>
            <AnswerText answer={answer} />
            <AnswerProof answer={answer} question={question} />
          </Box>
        ))}
      </Collapse>
    </Box>
  );
}
