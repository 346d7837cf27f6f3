import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Sentence } from '@/ui/Sentence';
import { useStartDemonstration } from './startDemonstration';

export function DemonstrationButton() {
  const { t } = useTranslation();
  const start = useStartDemonstration();
  return (
    <>
      <Button
        variant="default"
        size="md"
        leftSection={<IconPlayerPlay size={18} />}
        loading={start.isPending}
        onClick={() => start.mutate()}
      >
        {t('people.empty.demonstration')}
      </Button>
      <Sentence of={start.error} />
    </>
  );
}
