import { useCallback, useRef } from 'react';

/** Keeps the height of what is docked at the bottom in a CSS variable of the page, so that what floats stays above it. */
export function useReserve(variable: `--portal-${string}`) {
  const watcher = useRef<ResizeObserver>(undefined);
  return useCallback(
    (element: HTMLElement | null) => {
      watcher.current?.disconnect();
      const page = document.documentElement.style;
      page.removeProperty(variable);
      if (!element) return;
      const measure = () => page.setProperty(variable, `${Math.ceil(element.getBoundingClientRect().height)}px`);
      watcher.current = new ResizeObserver(measure);
      watcher.current.observe(element);
      measure();
    },
    [variable],
  );
}
