import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormsList } from '@/features/forms/FormsList';
import { sessionQuery } from '@/features/session/sessionState';
import { NothingHere } from '@/ui/NothingHere';
import { Page } from '@/ui/Page';

/** The questionnaires: for coordinators. */
export function FormsPage() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null; // The login is in front.
  if (!session.roles.includes('coordinator')) return <NothingHere />;
  return (
    <Page>
      <title>{`${t('forms.title')} · ${t('app.name')}`}</title>
      <Title order={1}>{t('forms.title')}</Title>
      <Text c="dimmed" mb="lg">
        {t('forms.lead')}
      </Text>
      <FormsList />
    </Page>
  );
}
