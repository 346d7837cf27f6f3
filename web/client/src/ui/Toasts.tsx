import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import classes from './Toasts.module.css';
import { useNarrow } from './useNarrow';
import { useReserve } from './useReserve';

const position = 'bottom-left';

/** Where short words appear: where nothing is that one reads or presses, below the caseload or, on a narrow screen, above what is docked. */
export function Toasts() {
  const alone = useNarrow();
  const reserve = useReserve('--portal-toasts');
  useEffect(() => {
    reserve(document.querySelector<HTMLElement>(`.${classes.root}[data-position='${position}']`));
    return () => reserve(null);
  }, [reserve]);
  return (
    <Notifications
      position={position}
      limit={alone ? 1 : 2}
      // Beside a drawer, behind a dialog: what is asked there comes first.
      zIndex={150}
      containerWidth={380}
      classNames={{ root: classes.root, notification: classes.one }}
      aria-live="polite"
    />
  );
}
