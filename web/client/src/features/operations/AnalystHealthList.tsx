import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { analystHealthQuery } from './api/analystHealth';
import { AnalystHealthCard } from './AnalystHealthCard';

/** The language model that reads after the rules; where there is none, that nothing is missing. */
export function AnalystHealthList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(analystHealthQuery);
  return (
    <Stack component="section" aria-labelledby="analysts">
      <Title order={2} id="analysts">
        {t('operations.analyst.title')}
      </Title>
      {error && !data && <ErrorState what="state" problem={error} retry={() => void refetch()} />}
      {!data && !error && <Busy lines={1} height={104} />}
      {data?.length === 0 && <Text c="dimmed">{t('operations.analyst.none')}</Text>}
      {data?.map((health) => (
        <AnalystHealthCard key={health.name} health={health} />
      ))}
    </Stack>
  );
}
