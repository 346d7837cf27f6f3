import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CheckRun } from '@/api/types';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import { ErrorState } from '@/ui/ErrorState';
import { Sentence } from '@/ui/Sentence';
import { checkQuery, useStartCheck } from './api/check';
import { CheckLine } from './CheckLine';

/** Tries everything outside the portal when somebody wants to know, and says of each what is wrong in one sentence. */
export function CheckSection() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(checkQuery);
  const start = useStartCheck();
  const results = data?.results ?? [];
  return (
    <Stack component="section" aria-labelledby="check">
      <Group justify="space-between" align="start">
        <Stack gap={4} flex="1 1 320px">
          <Title order={2} id="check">
            {t('operations.check.title')}
          </Title>
          <Text c="dimmed">{t('operations.check.lead')}</Text>
        </Stack>
        <Button variant="default" flex="none" loading={start.isPending || data?.running} onClick={() => start.mutate()}>
          {t(results.length > 0 ? 'operations.check.again' : 'operations.check.start')}
        </Button>
      </Group>
      {error && !data && <ErrorState what="state" problem={error} retry={() => void refetch()} />}
      <Sentence of={start.error} />
      <Text role="status" fz="sm" c="dimmed">
        {data?.startedAt && sum(data)}
      </Text>
      {results.length > 0 && (
        <Card component="ul" m={0} py="xs" style={{ listStyle: 'none' }}>
          {results.map((result) => (
            <CheckLine key={[result.kind, result.name, result.language].join(' ')} result={result} />
          ))}
        </Card>
      )}
    </Stack>
  );

  function sum({ results: all, running, startedAt }: CheckRun) {
    if (running) return t('operations.check.running', { count: count(all, 'trying') });
    return t('operations.check.done', {
      well: count(all, 'works'),
      all: all.length,
      when: startedAt ? when(startedAt, language()) : '',
    });
  }
}

const count = (results: CheckRun['results'], state: CheckRun['results'][number]['state']) =>
  results.filter((result) => result.state === state).length;
