import { Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Quiet } from '@/ui/Quiet';
import { failedWorkQuery } from './api/failedWork';
import { FailedWorkCard } from './FailedWorkCard';

export function FailedWorkList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(failedWorkQuery);
  if (error && !data) return <ErrorState what="state" problem={error} retry={() => void refetch()} />;
  if (!data) return <Busy lines={3} height={110} />;
  if (data.length === 0)
    return (
      <Quiet icon={<IconCircleCheck size={32} />} title={t('operations.nothing')} lead={t('operations.nothingLead')} />
    );
  return (
    <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {data.map((work) => (
        <li key={work.id}>
          <FailedWorkCard work={work} />
        </li>
      ))}
    </Stack>
  );
}
