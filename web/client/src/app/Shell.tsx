import { AppShell, Box } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types';
import { Caseload } from '@/features/interviewees/Caseload';
import { PersonForm } from '@/features/interviewees/PersonForm';
import { desk } from '@/features/recordings/capture/desk';
import { RecordingBar } from '@/features/recordings/capture/RecordingBar';
import { player } from '@/features/recordings/player/player';
import { PlayerDock, PlayerWord } from '@/features/recordings/player/PlayerDock';
import { tray } from '@/features/uploads/tray';
import { barHeight, UploadList } from '@/features/uploads/UploadList';
import { useGuard } from '@/features/uploads/useGuard';
import { useStore } from '@/lib/useStore';
import { useNarrow } from '@/ui/useNarrow';
import { Header } from './Header';
import { LineNotice } from './LineNotice';
import { PlusButton } from './PlusButton';
import { hasRoom } from './room';
import { useChanges } from './useChanges';

const Wishes = lazy(() => import('./Wishes'));

/** Caseload on the left, the work in the middle, the player at the bottom. */
export function Shell({ profile }: { profile: Session }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [menu, { toggle, close }] = useDisclosure();
  const [adding, setAdding] = useState(false);
  const { lineUp } = useChanges();
  const phone = useMediaQuery('(max-width: 48em)', window.innerWidth < 768, { getInitialValueInEffect: false });
  const drawer = useNarrow();
  const hasPlayer = useStore(player.state).conversationId !== null;
  const hasBar = useStore(tray.shown) && drawer;
  /** The height of what is docked below the work: the files on their way, the player. */
  const docked = (hasPlayer ? (phone ? 104 : 64) : 0) + (hasBar ? barHeight : 0);
  const live = pathname.endsWith('/en-directo');
  useGuard();
  useEffect(() => void desk.leftovers(), []);
  useEffect(() => {
    document.documentElement.style.setProperty('--portal-player', `${docked}px`);
  }, [docked]);

  const add = () => {
    close();
    setAdding(true);
  };
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 320, breakpoint: 'md', collapsed: { mobile: !menu } }}
      footer={{ height: docked, collapsed: docked === 0 }}
      transitionDuration={150}
    >
      <a className="skip" href="#contenido">
        {t('app.skip')}
      </a>
      <AppShell.Header>
        <Header profile={profile} menu={menu} toggleMenu={toggle} />
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('people.title')} inert={drawer && !menu}>
        <Caseload add={add} chosen={close}>
          {!drawer && <UploadList bar={false} />}
        </Caseload>
      </AppShell.Navbar>
      <AppShell.Main
        id="contenido"
        tabIndex={-1}
        className={live ? 'fill' : undefined}
        bg="var(--portal-paper)"
        inert={drawer && menu}
      >
        {!lineUp && <LineNotice />}
        <RecordingBar />
        <PlayerWord />
        <Outlet />
        <Suspense>
          <Wishes />
        </Suspense>
        {hasRoom(pathname, drawer) && <PlusButton above={docked} />}
      </AppShell.Main>
      <AppShell.Footer zIndex={101} display="flex" style={{ flexDirection: 'column' }}>
        {drawer && <UploadList bar />}
        <Box flex={1} mih={0}>
          {hasPlayer && <PlayerDock />}
        </Box>
      </AppShell.Footer>
      {adding && (
        <PersonForm
          close={() => setAdding(false)}
          saved={(person) => {
            setAdding(false);
            void navigate({ to: '/personas/$id', params: { id: person.id } });
          }}
        />
      )}
    </AppShell>
  );
}
