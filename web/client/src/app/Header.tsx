import { ActionIcon, Burger, Group, Kbd, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types';
import { Bell } from '@/features/notifications/Bell';
import { ProfileMenu } from '@/features/session/ProfileMenu';
import { Mark } from '@/ui/Mark';
import classes from './Header.module.css';

const SearchOverlay = lazy(() => import('@/features/search/SearchOverlay'));

interface HeaderProps {
  profile: Session;
  menu: boolean;
  toggleMenu: () => void;
}

export function Header({ profile, menu, toggleMenu }: HeaderProps) {
  const { t } = useTranslation();
  const [searching, { open, close }] = useDisclosure();
  const icon = useRef<HTMLButtonElement>(null);
  const leave = () => {
    close();
    icon.current?.focus();
  };
  useHotkeys([['mod+K', open]], []);
  return (
    <Group className={classes.bar}>
      <Group gap="sm" wrap="nowrap">
        <Burger
          opened={menu}
          onClick={toggleMenu}
          hiddenFrom="md"
          size="sm"
          aria-label={t('app.menu')}
          aria-expanded={menu}
        />
        <Link to="/" className={classes.home}>
          <Mark />
          <Text fw={600} visibleFrom="sm">
            {t('app.name')}
          </Text>
          <VisuallyHidden hiddenFrom="sm">{t('app.name')}</VisuallyHidden>
        </Link>
      </Group>
      <Group className={classes.tools}>
        <Tooltip label={<Kbd>Ctrl K</Kbd>}>
          <ActionIcon
            ref={icon}
            variant="subtle"
            color="gray"
            size="lg"
            radius="xl"
            aria-label={t('app.search.open')}
            aria-keyshortcuts="Control+K"
            onClick={open}
          >
            <IconSearch />
          </ActionIcon>
        </Tooltip>
        <Bell />
        <ProfileMenu profile={profile} />
      </Group>
      {searching && (
        <Suspense>
          <SearchOverlay close={leave} chosen={close} />
        </Suspense>
      )}
    </Group>
  );
}
