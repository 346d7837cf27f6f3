import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FailedWorkList } from '@/features/operations/FailedWorkList';
import { Page } from '@/ui/Page';

/** For operators: the work that waits for somebody. */
export function OperationsPage() {
  const { t } = useTranslation();
  return (
    <Page>
      <title>{`${t('operations.title')} · ${t('app.name')}`}</title>
      <Stack gap="lg">
        <div>
          <Title order={1}>{t('operations.title')}</Title>
          <Text c="dimmed">{t('operations.lead')}</Text>
        </div>
        <FailedWorkList />
      </Stack>
    </Page>
  );
}
