import { useCallback, useEffect, useRef, useState } from 'react';

const nearPx = 80;

/** Keeps a growing area at its end, unless one has scrolled away from it. */
export function useStickToEnd(growth: number) {
  const area = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = useCallback(() => {
    const element = area.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, []);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const look = () => setAtEnd(element.scrollHeight - element.scrollTop - element.clientHeight < nearPx);
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, []);

  useEffect(() => {
    const element = area.current;
    if (!element || !atEnd) return;
    // Room that is taken from it takes it from the past.
    const watcher = new ResizeObserver(toEnd);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [atEnd, toEnd]);

  useEffect(() => {
    if (atEnd) toEnd();
  }, [growth, atEnd, toEnd]);

  return { area, atEnd, toEnd };
}
