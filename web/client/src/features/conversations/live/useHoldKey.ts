import { useEffect } from 'react';
import { writes } from '@/lib/writes';
import { keysAreFree } from './keysAreFree';
import type { HeldTurn } from './useHeldTurn';

const key = 'h';

/** H held down is "now it is me". Never while somebody writes, or with other keys. */
export function useHoldKey(active: boolean, { press, release }: Pick<HeldTurn, 'press' | 'release'>) {
  useEffect(() => {
    if (!active) return;
    const down = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey || writes(event.target))
        return;
      event.preventDefault();
      if (!event.repeat && keysAreFree()) press();
    };
    const up = (event: KeyboardEvent) => event.key.toLowerCase() === key && release();
    document.addEventListener('keydown', down);
    document.addEventListener('keyup', up);
    return () => {
      document.removeEventListener('keydown', down);
      document.removeEventListener('keyup', up);
      release();
    };
  }, [active, press, release]);
}
