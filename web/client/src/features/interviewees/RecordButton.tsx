import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The red one, once she has said yes: before that, reading the consent to her is what comes next. */
export function RecordButton({ ready, record }: { ready: boolean; record: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      {...(ready ? { color: 'ember' } : { variant: 'default' })}
      leftSection={<IconMicrophone size={20} {...(ready ? {} : { color: 'var(--portal-attention)' })} />}
      onClick={record}
    >
      {t('people.actions.record')}
    </Button>
  );
}
