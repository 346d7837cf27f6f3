import { Center, Loader } from '@mantine/core';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LoginAgain } from '@/features/session/LoginAgain';
import { LoginPage } from '@/features/session/LoginPage';
import { useLook } from '@/features/session/useAppearance';
import { useSpeak } from '@/features/session/useLanguage';
import { useSession } from '@/features/session/useSession';
import { ErrorState } from '@/ui/ErrorState';

/** The login needs nothing of what comes after it. */
const Shell = lazy(() => import('./Shell').then((module) => ({ default: module.Shell })));
const StaffShell = lazy(() => import('./StaffShell').then((module) => ({ default: module.StaffShell })));

/** Who is not logged in sees the login. Who was logged in keeps the screen, and what was typed in it, under the login. */
export function Root() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { session, profile, known, error, retry } = useSession();
  useSpeak(profile?.language);
  useLook(profile?.appearance);
  useEffect(() => {
    // While the name is typed, what comes after the login is on its way.
    if (session === 'none') void import('./Shell');
  }, [session]);
  const waiting = (
    <Center mih="100dvh">
      {error ? (
        <ErrorState page problem={error} retry={retry} />
      ) : (
        <Loader aria-label={t('app.loading')} color="gray" />
      )}
    </Center>
  );
  // Whoever has a link has no session yet.
  if (pathname === '/invitacion') return <Outlet />;
  if (session === 'unknown') return waiting;
  if (!known || !profile) return <LoginPage />;
  return (
    <>
      <Suspense fallback={waiting}>
        {profile.roles.includes('interviewer') ? <Shell profile={profile} /> : <StaffShell profile={profile} />}
      </Suspense>
      {session === 'none' && <LoginAgain email={profile.email} />}
    </>
  );
}
