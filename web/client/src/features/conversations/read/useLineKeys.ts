import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from 'react';
import type { VirtualList } from '@/lib/virtualList';

interface LineKeysWanted {
  list: VirtualList;
  element: RefObject<HTMLElement | null>;
  count: number;
  /** Is there a line in this row? Gaps are passed over. */
  isLine: (row: number) => boolean;
  edit: (row: number) => void;
  /** It was the other one who said it. */
  change: (row: number) => void;
  undo: () => void;
}

export interface LineKeys {
  /** The row that has the focus. */
  focused: number | null;
  /** Brings a row onto the page and gives it the focus. */
  go: (row: number) => void;
  /** To be called when rows were rendered: the wanted one may be among them. */
  focus: () => void;
  keys: {
    onKeyDown: (event: KeyboardEvent) => void;
    onFocus: (event: { target: EventTarget }) => void;
    onBlur: (event: { relatedTarget: EventTarget | null }) => void;
  };
}

/** From line to line with the arrows, wherever the line is: it is brought onto the page first. Only one line is in the tab order. */
export function useLineKeys({ list, element, count, isLine, edit, change, undo }: LineKeysWanted): LineKeys {
  const [focused, setFocused] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);

  const focus = useCallback(() => {
    if (wanted.current === null) return;
    const line = element.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-line]`);
    if (!line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  }, [element]);

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
      c: () => change(row),
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
  return { focused, go, focus, keys: { onKeyDown, onFocus, onBlur } };
}

function rowOf(element: HTMLElement): number | null {
  const row = element.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return row === undefined ? null : Number(row);
}
