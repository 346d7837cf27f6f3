import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { VirtualList } from '@/lib/virtualList';

interface LineKeys {
  list: VirtualList;
  element: RefObject<HTMLElement | null>;
  count: number;
  /** Is there a line in this row? Gaps are passed over. */
  isLine: (row: number) => boolean;
  edit: (row: number) => void;
  undo: () => void;
}

/** From line to line with the arrows, wherever the line is: it is brought onto the page first. Only one line is in the tab order. */
export function useLineKeys({ list, element, count, isLine, edit, undo }: LineKeys) {
  const [focused, setFocused] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);

  const focus = useCallback(() => {
    if (wanted.current === null) return;
    const line = element.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-line]`);
    if (!line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  }, [element]);
  useEffect(focus);

  const go = useCallback(
    (row: number) => {
      wanted.current = row;
      setFocused(row);
      list.reveal(row);
      focus();
    },
    [list, focus],
  );
  const next = (row: number, by: number) => {
    for (let to = row + by; to >= 0 && to < count; to += by) if (isLine(to)) return to;
    return row;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const row = rowOf(target);
    if (row === null || target.closest('textarea, [role="menu"]')) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => go(next(row, 1)),
      ArrowUp: () => go(next(row, -1)),
      Home: () => go(next(-1, 1)),
      End: () => go(next(count, -1)),
      e: () => edit(row),
      'ctrl+z': undo,
    };
    const move = moves[`${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.key}`];
    if (!move) return;
    event.preventDefault();
    move();
  };
  const onFocus = (event: { target: EventTarget }) => setFocused(rowOf(event.target as HTMLElement));
  const onBlur = (event: { relatedTarget: EventTarget | null }) => {
    if (!(event.relatedTarget instanceof Node) || !element.current?.contains(event.relatedTarget)) setFocused(null);
  };
  return { focused, go, keys: { onKeyDown, onFocus, onBlur } };
}

function rowOf(element: HTMLElement): number | null {
  const row = element.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return row === undefined ? null : Number(row);
}
