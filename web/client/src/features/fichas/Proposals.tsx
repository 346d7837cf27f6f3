import { Button, Group, Paper, Text } from '@mantine/core';
import { IconAlertTriangle, IconEar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FichaItem, Question } from '@/api/types';
import { AnswerProof } from './AnswerProof';
import { AnswerText } from './AnswerText';
import type { FichaEdits } from './useFichaEdits';

interface ProposalsProps {
  question: Question;
  item: FichaItem;
  edits: FichaEdits;
}

/** What was heard after a person decided, or the opposite of what is in force: it waits for her yes or no. */
export function Proposals({ question, item, edits }: ProposalsProps) {
  const { t } = useTranslation();
  const Icon = item.contradicted ? IconAlertTriangle : IconEar;
  return item.proposals.map((proposal) => (
    <Paper
      key={proposal.conversationId ?? proposal.at}
      withBorder
      p="md"
      mt="sm"
      radius="md"
      style={{ borderColor: 'var(--portal-attention)' }}
    >
      <Group gap={6} mb={4} wrap="nowrap">
        <Icon size={18} aria-hidden color="var(--portal-attention)" style={{ flex: 'none' }} />
        <Text size="sm" fw={600}>
          {t(item.contradicted ? 'ficha.contradicted' : 'ficha.proposal')}
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
