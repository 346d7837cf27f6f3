import { ActionIcon, Avatar, Menu, type MantineColorScheme, Text, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconDeviceDesktop,
  IconForms,
  IconHelpCircle,
  IconHourglass,
  IconLogout,
  IconMoon,
  IconServer,
  IconSun,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types';
import { languages } from '@/i18n/languages';
import { useLogOut } from './logOut';
import classes from './ProfileMenu.module.css';
import { useLanguage } from './useLanguage';

const schemes = [
  { value: 'light', icon: IconSun },
  { value: 'dark', icon: IconMoon },
  { value: 'auto', icon: IconDeviceDesktop },
] as const satisfies { value: MantineColorScheme; icon: unknown }[];

const HelpDialog = lazy(() => import('@/features/help/HelpDialog'));

/** The first letters of the first name and the last. */
function initials(name: string) {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('');
}

export function ProfileMenu({ profile }: { profile: Session }) {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const logOut = useLogOut();
  const [helping, help] = useDisclosure();
  const { language, choose } = useLanguage();
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon variant="transparent" size="lg" radius="xl" aria-label={t('app.session.profile')}>
            <Avatar color="ink" radius="xl" size="md" aria-hidden>
              <span className={classes.initials} data-initials={initials(profile.name)} />
            </Avatar>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text fw={600} c="var(--mantine-color-text)">
              {profile.name}
            </Text>
            {profile.email}
          </Menu.Label>
          <Menu.Divider />
          <Menu.Item leftSection={<IconUser size={18} />} renderRoot={(props) => <Link to="/perfil" {...props} />}>
            {t('account.profile.open')}
          </Menu.Item>
          {profile.roles.includes('admin') && (
            <Menu.Item
              leftSection={<IconUsersGroup size={18} />}
              renderRoot={(props) => <Link to="/administracion" {...props} />}
            >
              {t('account.admin.title')}
            </Menu.Item>
          )}
          {profile.roles.includes('coordinator') && (
            <Menu.Item
              leftSection={<IconForms size={18} />}
              renderRoot={(props) => <Link to="/formularios" {...props} />}
            >
              {t('forms.title')}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Label>{t('app.session.theme')}</Menu.Label>
          {schemes.map(({ value, icon: Icon }) => (
            <Menu.Item
              key={value}
              leftSection={<Icon size={18} />}
              rightSection={colorScheme === value ? <IconCheck size={18} /> : null}
              aria-current={colorScheme === value}
              closeMenuOnClick={false}
              onClick={() => setColorScheme(value)}
            >
              {t(`app.session.${value}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Label>{t('app.language.title')}</Menu.Label>
          {languages.map(({ value, label }) => (
            <Menu.Item
              key={value}
              lang={value}
              rightSection={language === value ? <IconCheck size={18} /> : null}
              aria-current={language === value}
              closeMenuOnClick={false}
              onClick={() => choose(value)}
            >
              {label}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconHelpCircle size={18} />} onClick={help.open}>
            {t('app.how.title')}
          </Menu.Item>
          {profile.roles.includes('operator') && (
            <Menu.Item
              leftSection={<IconHourglass size={18} />}
              renderRoot={(props) => <Link to="/operaciones" {...props} />}
            >
              {t('operations.title')}
            </Menu.Item>
          )}
          {profile.roles.includes('operator') && (
            <Menu.Item leftSection={<IconServer size={18} />} component="a" href="/operations">
              {t('app.session.operations')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => logOut.mutate()}>
            {t('app.session.leave')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {helping && (
        <Suspense>
          <HelpDialog close={help.close} />
        </Suspense>
      )}
    </>
  );
}
