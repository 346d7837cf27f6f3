import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Quiet } from './Quiet';

export function NothingHere() {
  const { t } = useTranslation();
  return (
    <Quiet page icon={<IconMapOff size={32} />} title={t('app.problem.notFoundTitle')} lead={t('app.problem.notFound')}>
      <Button variant="default" component="a" href="/">
        {t('app.problem.home')}
      </Button>
    </Quiet>
  );
}
