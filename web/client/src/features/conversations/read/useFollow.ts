import { useEffect, useState } from 'react';
import type { VirtualList } from '@/lib/virtualList';

const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** The person's own scrolling, by wheel, finger, key or bar; never what the page scrolls by itself. */
const isScrolling = (event: Event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-player]')) return false;
  if (event instanceof KeyboardEvent) return scrollKeys.has(event.key) && !target?.closest('textarea, input');
  return !(event instanceof PointerEvent) || target === document.documentElement;
};

/**
 * The transcript goes along with the sound until the person scrolls away; a button, or playing again, takes it up.
 */
export function useFollow(list: VirtualList, activeRow: number, playing: boolean) {
  const [following, setFollowing] = useState(true);
  const [wasPlaying, setWasPlaying] = useState(playing);
  if (playing !== wasPlaying) {
    setWasPlaying(playing);
    if (playing) setFollowing(true);
  }

  useEffect(() => {
    if (!playing || !following) return;
    const events = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    const stop = (event: Event) => isScrolling(event) && setFollowing(false);
    for (const event of events) window.addEventListener(event, stop, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, stop);
    };
  }, [playing, following]);

  useEffect(() => {
    if (playing && following && activeRow >= 0) list.reveal(activeRow);
  }, [list, activeRow, playing, following]);

  return { following, follow: () => setFollowing(true) };
}
