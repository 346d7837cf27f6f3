import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NameForm } from '@/features/profile/NameForm';
import { PasswordForm } from '@/features/profile/PasswordForm';
import { Sessions } from '@/features/profile/Sessions';
import { ScreenChoices } from '@/features/profile/ScreenChoices';
import { sessionQuery } from '@/features/session/sessionState';
import { Page } from '@/ui/Page';

/** Everything about me: my name, how the screens speak and look, my password, where I am logged in. */
export function ProfilePage() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null; // The login is in front.
  return (
    <Page>
      <title>{`${t('account.profile.title')} · ${t('app.name')}`}</title>
      <Stack gap="lg">
        <Title order={1}>{t('account.profile.title')}</Title>
        <NameForm key={session.id} session={session} />
        <ScreenChoices />
        <PasswordForm email={session.email} />
        <Sessions />
      </Stack>
    </Page>
  );
}
