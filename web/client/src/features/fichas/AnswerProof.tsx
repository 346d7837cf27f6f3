import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FichaAnswer, Question } from '@/api/types';
import { Quote } from '@/features/checklist/Quote';
import { ReviewMark } from '@/features/checklist/ReviewMark';
import { SaidBy } from '@/features/checklist/SaidBy';
import { PlayClip } from '@/features/recordings/player/PlayClip';
import { language } from '@/i18n';
import { when } from '@/lib/time';

interface AnswerProofProps {
  answer: FichaAnswer;
  question: Question;
  verify?: () => void;
}

/** Where an answer comes from: who put it there, when, the words themselves and their seconds of sound. */
export function AnswerProof({ answer, question, verify }: AnswerProofProps) {
  const { t } = useTranslation();
  const { conversationId, evidence, source, at, verifiedAt, confirmedBy, state } = answer;
  if (state === 'pending' || state === 'asked') return null;
  // An answer that is the quote itself is not said twice.
  const itself = evidence.find((one) => one.quote === answer.answer?.text);
  const quoted = evidence.filter((one) => one !== itself);
  const date = when(at, language());
  return (
    <Stack gap={6} mt={6}>
      {conversationId &&
        quoted.map((one) => (
          <Quote key={`${one.segmentId}-${one.start}`} conversationId={conversationId} evidence={one} playable />
        ))}
      <Group gap="md">
        {itself && <SaidBy evidence={itself} />}
        {itself && <ReviewMark evidence={[itself]} />}
        {conversationId && itself && (
          <PlayClip conversationId={conversationId} fromMs={itself.fromMs} toMs={itself.toMs} ready />
        )}
        <Text size="sm" c="dimmed">
          {verifiedAt
            ? t(confirmedBy === 'interviewee' ? 'ficha.verifiedByPerson' : 'ficha.verified', {
                date: when(verifiedAt, language()),
              })
            : t(source === 'person' ? 'ficha.written' : 'ficha.heard', { date })}
        </Text>
        {conversationId && (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link
                to="/conversaciones/$id"
                params={{ id: conversationId }}
                search={evidence[0] ? { linea: evidence[0].segmentId } : {}}
                {...props}
              />
            )}
          >
            {t('ficha.see')}
          </Anchor>
        )}
        {verify && state === 'answered' && (source !== 'person' || !answer.answer) && (
          <Button
            size="compact-sm"
            variant="light"
            aria-label={t('ficha.verifyFor', { label: question.label })}
            onClick={verify}
          >
            {t('ficha.verify')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
