import { ActionIcon, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RememberedAnswer } from '@/api/types';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import { PassageQuote, type Place } from './PassageQuote';

interface AnswerCardProps {
  answer: RememberedAnswer;
  place: Place;
  again: (question: string) => void;
  remove: (answer: RememberedAnswer) => void;
  busy: boolean;
}

/** A question, when it was asked, and what was said about it. */
export function AnswerCard({ answer, place, again, remove, busy }: AnswerCardProps) {
  const { t } = useTranslation();
  const { id, question, at, standing, text, substitute, spent, wentOn, passages } = answer;
  const erased = standing === 'erased';
  const stale = standing === 'changed' ? t('asking.changed') : wentOn ? t('asking.wentOn') : null;
  return (
    <Card component="article" aria-label={erased ? t('asking.erased') : question} padding="md">
      <Group justify="space-between" align="start" wrap="nowrap" gap="xs">
        <div>
          {erased ? (
            <Text c="dimmed">{t('asking.erased')}</Text>
          ) : (
            <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
              {question}
            </Title>
          )}
          <Text size="sm" c="dimmed">
            {when(at, language())}
          </Text>
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={erased ? t('asking.removeErased') : t('asking.remove', { question })}
          onClick={() => remove(answer)}
        >
          <IconTrash size={18} />
        </ActionIcon>
      </Group>
      {!erased && (
        <Stack gap="sm" mt="sm">
          {substitute && <Text c="dimmed">{t('asking.substitute')}</Text>}
          {spent && <Text c="dimmed">{t('asking.spent')}</Text>}
          {text && (
            <div>
              <Text size="sm" c="dimmed">
                {t('asking.byModel')}
              </Text>
              <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
            </div>
          )}
          {passages.length === 0 && standing === 'current' && <Nothing />}
          {passages.map((passage) => (
            <PassageQuote key={passage.lines[0]?.segmentId} answerId={id} passage={passage} place={place} />
          ))}
          {stale && (
            <Group gap="xs">
              <Text size="sm" c="dimmed">
                {stale}
              </Text>
              <Button variant="default" size="compact-sm" disabled={busy} onClick={() => again(question)}>
                {t('asking.again')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Card>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <div>
      <Text>{t('asking.nothing')}</Text>
      <Text size="sm" c="dimmed">
        {t('asking.nothingLead')}
      </Text>
    </div>
  );
}
