import { Button, Card, Code, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FailedWork } from '@/api/types';
import { language, said } from '@/i18n';
import { when } from '@/lib/time';
import type { Sentence as Said } from '@/i18n/es/sentences';
import { Sentence } from '@/ui/Sentence';
import { useRetryWork } from './api/failedWork';

/** Whoever uploaded it is told what she can do; here is what an operator can. */
const noDecoder: Said = 'Aquí solo se pueden leer grabaciones WAV. Súbela en WAV o avisa a quien administra el portal.';

/** One thing that failed too often: which, at what, how often, why. Nothing in it tells of a person. */
export function FailedWorkCard({ work }: { work: FailedWork }) {
  const { t } = useTranslation();
  const retry = useRetryWork();
  const stage = t(work.stage ? `conversation.processing.stage.${work.stage}` : 'operations.file');
  return (
    <Card component="article">
      <Group justify="space-between" align="start">
        <Stack gap={4} flex="1 1 260px">
          <Title order={3}>{stage}</Title>
          <Text>{said(work.reason)}</Text>
          {work.reason === noDecoder && (
            <Text>
              {t('operations.noDecoder')} <Code>sudo apt-get install ffmpeg</Code>
            </Text>
          )}
          <Group gap="md" c="dimmed" fz="sm">
            <span>{t('operations.attempts', { count: work.attempts })}</span>
            <span>{when(work.at, language())}</span>
          </Group>
          <Code fz="sm" bg="transparent" px={0} style={{ overflowWrap: 'anywhere' }}>
            {work.id}
          </Code>
        </Stack>
        <Button
          variant="default"
          flex="none"
          loading={retry.isPending}
          aria-label={t('operations.retryOne', { stage, id: work.id })}
          onClick={() => retry.mutate(work.id)}
        >
          {t('operations.retry')}
        </Button>
      </Group>
      <Sentence of={retry.error} />
    </Card>
  );
}
