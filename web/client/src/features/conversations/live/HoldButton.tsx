import { Button } from '@mantine/core';
import { IconHandClick, IconMicrophone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './HoldButton.module.css';
import type { HeldTurn } from './useHeldTurn';

/** Held down while she speaks. A click without a finger on it, as assistive tools do, begins and ends it. */
export function HoldButton({ held }: { held: HeldTurn }) {
  const { t } = useTranslation();
  const on = held.sinceMs !== null;
  return (
    <Button
      className={classes.hold}
      variant={on ? 'filled' : 'default'}
      color="ink"
      size="md"
      leftSection={on ? <IconMicrophone size={18} /> : <IconHandClick size={18} />}
      title={t('live.hold.title')}
      aria-pressed={on}
      aria-keyshortcuts="h"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.press();
      }}
      onPointerUp={held.release}
      onPointerCancel={held.release}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        if (!event.repeat) held.press();
      }}
      onKeyUp={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        held.release();
      }}
      onClick={({ detail }) => detail === 0 && (on ? held.release() : held.press())}
      onContextMenu={(event) => event.preventDefault()}
    >
      {t('live.hold.button')}
    </Button>
  );
}
