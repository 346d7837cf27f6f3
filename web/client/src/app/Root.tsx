import { Center, Loader } from '@mantine/core';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoginAgain } from '@/features/session/LoginAgain';
import { LoginPage } from '@/features/session/LoginPage';
import { useSpeak } from '@/features/session/useLanguage';
import { useSession } from '@/features/session/useSession';
import { ErrorState } from '@/ui/ErrorState';
import { Shell } from './Shell';
import { StaffShell } from './StaffShell';

/** Who is not logged in sees the login. Who was logged in keeps the screen, and what was typed in it, under the login. */
export function Root() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { session, profile, known, error, retry } = useSession();
  useSpeak(profile?.language);
  // Whoever has a link has no session yet.
  if (pathname === '/invitacion') return <Outlet />;
  if (session === 'unknown') {
    return (
      <Center mih="100dvh">
        {error ? (
          <ErrorState page problem={error} retry={retry} />
        ) : (
          <Loader aria-label={t('app.loading')} color="gray" />
        )}
      </Center>
    );
  }
  if (!known || !profile) return <LoginPage />;
  return (
    <>
      {profile.roles.includes('interviewer') ? <Shell profile={profile} /> : <StaffShell profile={profile} />}
      {session === 'none' && <LoginAgain email={profile.email} />}
    </>
  );
}
