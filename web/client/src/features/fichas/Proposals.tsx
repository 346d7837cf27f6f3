import { Button, Group, Paper, Text } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FichaAnswer, Question } from '@/api/types';
import { AnswerProof } from './AnswerProof';
import { AnswerText } from './AnswerText';
import type { FichaEdits } from './useFichaEdits';

interface ProposalsProps {
  question: Question;
  proposals: FichaAnswer[];
  edits: FichaEdits;
}

/** What was heard after a person decided: it waits for her yes or no. */
export function Proposals({ question, proposals, edits }: ProposalsProps) {
  const { t } = useTranslation();
  return proposals.map((proposal) => (
    <Paper
      key={proposal.conversationId ?? proposal.at}
      withBorder
      p="md"
      mt="sm"
      radius="md"
      style={{ borderColor: 'var(--portal-attention)' }}
    >
      <Group gap={6} mb={4}>
        <IconEar size={18} aria-hidden color="var(--portal-attention)" />
        <Text size="sm" fw={600}>
          {t('ficha.proposal')}
        </Text>
      </Group>
      <AnswerText answer={proposal} />
      <AnswerProof answer={proposal} question={question} />
      <Group gap="xs" mt="sm">
        <Button
          size="compact-md"
          aria-label={t('ficha.acceptFor', { label: question.label })}
          onClick={() => edits.decide(question, proposal, true)}
        >
          {t('ficha.accept')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          aria-label={t('ficha.rejectFor', { label: question.label })}
          onClick={() => edits.decide(question, proposal, false)}
        >
          {t('ficha.reject')}
        </Button>
      </Group>
    </Paper>
  ));
}
