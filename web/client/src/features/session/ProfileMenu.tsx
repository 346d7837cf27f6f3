import { ActionIcon, Avatar, Menu, Text } from '@mantine/core';
import {
  IconDeviceDesktop,
  IconForms,
  IconHelpCircle,
  IconHeartbeat,
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
import { MenuChoice, MenuChoices } from './MenuChoices';
import { appearances, useAppearance } from './useAppearance';
import { useLanguage } from './useLanguage';

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

const HelpDialog = lazy(() => import('@/features/help/HelpDialog'));

/** The first letters of the first name and the last. */
function initials(name: string) {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('');
}

export function ProfileMenu({ profile }: { profile: Session }) {
  const { t } = useTranslation();
  const look = useAppearance();
  const admin = profile.roles.includes('admin');
  const coordinator = profile.roles.includes('coordinator');
  const operator = profile.roles.includes('operator');
  const logOut = useLogOut();
  const [helping, help] = useDisclosure();
  const { language, choose } = useLanguage();
  return (
    <>
      <Menu position="bottom-end" width={280}>
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
          <Menu.Item leftSection={<IconHelpCircle size={18} />} onClick={help.open}>
            {t('app.how.title')}
          </Menu.Item>
          {(admin || coordinator || operator) && (
            <>
              <Menu.Divider />
              <Menu.Label>{t('app.session.team')}</Menu.Label>
            </>
          )}
          {admin && (
            <Menu.Item
              leftSection={<IconUsersGroup size={18} />}
              renderRoot={(props) => <Link to="/administracion" {...props} />}
            >
              {t('account.admin.title')}
            </Menu.Item>
          )}
          {coordinator && (
            <Menu.Item
              leftSection={<IconForms size={18} />}
              renderRoot={(props) => <Link to="/formularios" {...props} />}
            >
              {t('forms.title')}
            </Menu.Item>
          )}
          {operator && (
            <Menu.Item
              leftSection={<IconHeartbeat size={18} />}
              renderRoot={(props) => <Link to="/operaciones" {...props} />}
            >
              {t('operations.title')}
            </Menu.Item>
          )}
          {operator && (
            <Menu.Item leftSection={<IconServer size={18} />} component="a" href="/operations">
              {t('app.session.operations')}
            </Menu.Item>
          )}
          <Menu.Divider />
          <MenuChoices label={t('app.session.theme')}>
            {appearances.map((value) => {
              const Icon = icons[value];
              return (
                <MenuChoice
                  key={value}
                  name={t(`app.session.${value}`)}
                  chosen={look.appearance === value}
                  choose={() => look.choose(value)}
                  icon={<Icon size={18} aria-hidden />}
                />
              );
            })}
          </MenuChoices>
          <MenuChoices label={t('app.language.title')}>
            {languages.map(({ value, label }) => (
              <MenuChoice
                key={value}
                name={label}
                lang={value}
                chosen={language === value}
                choose={() => choose(value)}
              />
            ))}
          </MenuChoices>
          <Menu.Divider />
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
