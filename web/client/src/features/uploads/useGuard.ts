import { useEffect } from 'react';
import { guardDrops } from './core/drops';
import { tray } from './tray';

/** What is on its way is not lost by a file that is dropped beside its place, nor by a page that is closed by mistake. */
export function useGuard() {
  useEffect(() => guardDrops(window), []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (tray.isBusy()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
}
