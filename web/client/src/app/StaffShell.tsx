import { AppShell, Group, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types';
import { ProfileMenu } from '@/features/session/ProfileMenu';
import { Mark } from '@/ui/Mark';
import classes from './Header.module.css';

/** For accounts that hold no interviews: no caseload, no recording, no line for news of either. */
export function StaffShell({ profile }: { profile: Session }) {
  const { t } = useTranslation();
  return (
    <AppShell header={{ height: 60 }}>
      <a className="skip" href="#contenido">
        {t('app.skip')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Link to="/" className={classes.home}>
            <Mark />
            <Text fw={600}>{t('app.name')}</Text>
          </Link>
          <ProfileMenu profile={profile} />
        </Group>
      </AppShell.Header>
      <AppShell.Main id="contenido" tabIndex={-1} bg="var(--portal-paper)">
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
