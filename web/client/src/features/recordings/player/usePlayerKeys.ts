import { useEffect } from 'react';
import { writes } from '@/lib/writes';
import { player } from './player';

const moves: Readonly<Record<string, () => void>> = {
  KeyP: () => player.toggle(),
  ArrowLeft: () => player.skip(-5_000),
  ArrowRight: () => player.skip(5_000),
};

/** As they are told to who asks for them. */
export const playerKeys = {
  toggle: 'Alt+Shift+P',
  back: 'Alt+Shift+ArrowLeft',
  forward: 'Alt+Shift+ArrowRight',
} as const;

/** Alt and Shift with P, ← and →, from anywhere on the page: neither the browser nor a field where one writes means something by them. */
export function usePlayerKeys() {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const move = moves[event.code];
      if (!move || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || writes(event.target)) return;
      event.preventDefault();
      if (event.code !== 'KeyP' || !event.repeat) move();
    };
    window.addEventListener('keydown', down);
    return () => window.removeEventListener('keydown', down);
  }, []);
}
