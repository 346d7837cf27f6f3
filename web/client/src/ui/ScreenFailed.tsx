import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Quiet } from './Quiet';

/** The screen itself broke. A recording goes on underneath: it lives in a worker. */
export function ScreenFailed() {
  const { t } = useTranslation();
  return (
    <Quiet
      page
      icon={<IconAlertTriangle size={32} />}
      title={t('app.problem.title')}
      lead={t('app.problem.screen')}
      role="alert"
    >
      <Button variant="default" onClick={() => window.location.reload()}>
        {t('app.problem.reload')}
      </Button>
    </Quiet>
  );
}
