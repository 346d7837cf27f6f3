import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem, MarkKind, Question } from '@/api/types';
import { said } from '@/i18n';
import { beside, isContradicted } from './core/answers';
import { Quote } from './Quote';

interface ProofWordsProps {
  conversationId: string;
  question: Question;
  item: ChecklistItem;
  playable: boolean;
  /** Null where nothing can be decided. */
  decide: ((kind: MarkKind) => void) | null;
}

/** What a question rests on, what was heard beside it, and what can be said to that. */
export function ProofWords({ conversationId, question, item, playable, decide }: ProofWordsProps) {
  const { t } = useTranslation();
  const { label, text } = question;
  const other = beside(item);
  const waits = decide && item.state === 'answered' && item.source !== 'person';
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {text}
      </Text>
      {item.evidence.length === 0 && (
        <Text size="sm">{item.answer?.text ?? (item.reason ? said(item.reason) : t('checklist.noQuote'))}</Text>
      )}
      {item.evidence.map((evidence) => (
        <Quote
          key={`${evidence.segmentId}-${evidence.start}`}
          conversationId={conversationId}
          evidence={evidence}
          playable={playable}
        />
      ))}
      {other && (
        <>
          {waits && <ThisOne name={t('checklist.takeFirst', { label })} choose={() => decide('verify')} />}
          <Text size="sm" fw={600}>
            {t(isContradicted(item) ? 'checklist.orThis' : 'checklist.alsoHeard')}
          </Text>
          {other.evidence.slice(0, 1).map((evidence) => (
            <Quote key={evidence.segmentId} conversationId={conversationId} evidence={evidence} playable={playable} />
          ))}
          {decide && <ThisOne name={t('checklist.takeOther', { label })} choose={() => decide('accept')} />}
        </>
      )}
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {item.source ? t(`checklist.source.${item.source}`) : ''}
        </Text>
        {waits && (
          <Group gap={6}>
            {item.evidence.length > 0 && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('checklist.rejectFor', { label })}
                onClick={() => decide('reject')}
              >
                {t('checklist.reject')}
              </Button>
            )}
            {!other && (
              <Button size="compact-sm" variant="light" onClick={() => decide('verify')}>
                {t('checklist.verify')}
              </Button>
            )}
          </Group>
        )}
      </Group>
    </Stack>
  );
}

/** Of two answers, the one above. */
function ThisOne({ name, choose }: { name: string; choose: () => void }) {
  const { t } = useTranslation();
  return (
    <Button size="compact-sm" variant="default" style={{ alignSelf: 'end' }} aria-label={name} onClick={choose}>
      {t('checklist.thisOne')}
    </Button>
  );
}
