import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnalystHealthList } from '@/features/operations/AnalystHealthList';
import { CheckSection } from '@/features/operations/CheckSection';
import { EngineHealthList } from '@/features/operations/EngineHealthList';
import { FailedWorkList } from '@/features/operations/FailedWorkList';
import { Page } from '@/ui/Page';

/** For operators: how the engines do, and the work that waits for somebody. */
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
        <EngineHealthList />
        <AnalystHealthList />
        <CheckSection />
        <Stack component="section" aria-labelledby="stuck">
          <Title order={2} id="stuck">
            {t('operations.stuck')}
          </Title>
          <FailedWorkList />
        </Stack>
      </Stack>
    </Page>
  );
}
