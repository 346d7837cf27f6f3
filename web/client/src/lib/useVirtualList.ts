import { type RefObject, useEffect, useLayoutEffect, useMemo } from 'react';
import { useStore } from './useStore';
import { type Slice, VirtualList } from './virtualList';

/** A long list of which only the part near the window is rendered. */
export function useVirtualList(
  element: RefObject<HTMLElement | null>,
  keys: readonly string[],
  guess: (index: number, width: number) => number,
): { list: VirtualList; slice: Slice } {
  const list = useMemo(() => new VirtualList(), []);
  useLayoutEffect(() => (element.current ? list.attach(element.current) : undefined), [list, element]);
  useLayoutEffect(() => list.update(keys, guess), [list, keys, guess]);
  const slice = useStore(list.slice);
  // Rows change their height for reasons of their own: an editor opens, a font arrives.
  useEffect(() => {
    if (!element.current) return;
    const sizes = new ResizeObserver(() => list.measure());
    for (const row of element.current.children) sizes.observe(row);
    return () => sizes.disconnect();
  }, [list, element, slice.from, slice.to]);
  useLayoutEffect(() => list.measure());
  return { list, slice };
}
