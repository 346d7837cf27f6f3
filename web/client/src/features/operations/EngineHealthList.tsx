import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { engineHealthQuery } from './api/engineHealth';
import { EngineHealthCard } from './EngineHealthCard';

/** Every engine that is set up, each by what the silos have seen of it. */
export function EngineHealthList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(engineHealthQuery);
  return (
    <Stack component="section" aria-labelledby="engines">
      <Title order={2} id="engines">
        {t('operations.engines.title')}
      </Title>
      {error && !data && <ErrorState what="state" problem={error} retry={() => void refetch()} />}
      {!data && !error && <Busy lines={2} height={104} />}
      {data && (
        <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {data.map((health) => (
            <li key={health.engine.name}>
              <EngineHealthCard health={health} />
            </li>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
