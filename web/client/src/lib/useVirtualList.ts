import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { useStore } from './useStore';
import { type Slice, VirtualList } from './virtualList';

/** A long list of which only the part near the window is rendered, by whoever uses its slice. */
export function useVirtualList(
  element: RefObject<HTMLElement | null>,
  keys: readonly string[],
  guess: (index: number, width: number) => number,
): VirtualList {
  const list = useMemo(() => new VirtualList(), []);
  useLayoutEffect(() => (element.current ? list.attach(element.current) : undefined), [list, element]);
  useLayoutEffect(() => list.update(keys, guess), [list, keys, guess]);
  return list;
}

/** For what renders the rows, and nothing beside them: it is rendered again at each step of the scrolling. */
export function useSlice(list: VirtualList): Slice {
  const slice = useStore(list.slice);
  useLayoutEffect(() => list.measure());
  return slice;
}
