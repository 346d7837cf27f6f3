import { Tabs, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Accounts } from '@/features/administration/Accounts';
import { AuditList } from '@/features/administration/AuditList';
import { sessionQuery } from '@/features/session/sessionState';
import { NothingHere } from '@/ui/NothingHere';
import { Page } from '@/ui/Page';

/** The accounts of the portal and what was done to them: for administrators. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null; // The login is in front.
  if (!session.roles.includes('admin')) return <NothingHere />;
  return (
    <Page>
      <title>{`${t('account.admin.title')} · ${t('app.name')}`}</title>
      <Title order={1}>{t('account.admin.title')}</Title>
      <Text c="dimmed">{t('account.admin.lead')}</Text>
      <Tabs defaultValue="accounts" keepMounted={false} mt="lg">
        <Tabs.List mb="lg">
          <Tabs.Tab value="accounts">{t('account.admin.accounts')}</Tabs.Tab>
          <Tabs.Tab value="audit">{t('account.admin.audit')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="accounts">
          <Accounts me={session.id} />
        </Tabs.Panel>
        <Tabs.Panel value="audit">
          <AuditList />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
