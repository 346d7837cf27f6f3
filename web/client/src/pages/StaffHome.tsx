import { Button, Group } from '@mantine/core';
import { IconForms, IconServer, IconUser, IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types';
import { Quiet } from '@/ui/Quiet';

/** The start for accounts that hold no interviews: where they can go. */
export function StaffHome({ session }: { session: Session }) {
  const { t } = useTranslation();
  return (
    <>
      <title>{t('app.name')}</title>
      <Quiet page icon={<IconUser size={34} />} title={t('account.staff.title')} lead={t('account.staff.lead')}>
        <Group justify="center" mt="md">
          {session.roles.includes('admin') && (
            <Button
              leftSection={<IconUsersGroup size={20} />}
              renderRoot={(props) => <Link to="/administracion" {...props} />}
            >
              {t('account.admin.title')}
            </Button>
          )}
          {session.roles.includes('coordinator') && (
            <Button leftSection={<IconForms size={20} />} renderRoot={(props) => <Link to="/formularios" {...props} />}>
              {t('forms.title')}
            </Button>
          )}
          {session.roles.includes('operator') && (
            <Button
              leftSection={<IconServer size={20} />}
              renderRoot={(props) => <Link to="/operaciones" {...props} />}
            >
              {t('operations.title')}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconUser size={20} />}
            renderRoot={(props) => <Link to="/perfil" {...props} />}
          >
            {t('account.profile.title')}
          </Button>
        </Group>
      </Quiet>
    </>
  );
}
