import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import type { Line } from '@/features/checklist/core/questions';
import { isOpen, keyOf } from '@/features/checklist/core/questions';
import type { Marks } from '@/features/checklist/useMarks';
import { keysAreFree } from './keysAreFree';

interface LiveKeys {
  /** Something is open that has keys of its own. */
  busy: boolean;
  lines: Line[];
  marks: Marks;
  /** Takes the last thing back that was done on this screen, whatever it was. */
  undo: () => void;
  pause: () => void;
  note: () => void;
  moment: () => void;
  off: () => void;
  ask: () => void;
  speaker: () => void;
  help: () => void;
}

/** The numbers and the letters below them tick, P pauses, N notes, M flags, C says that it was the other one, X strikes, S asks, Z takes back, ? shows the sheet. Never while somebody writes. */
export function useLiveKeys({ busy, lines, marks, undo, pause, note, moment, off, ask, speaker, help }: LiveKeys) {
  const keys: [string, () => void][] = [
    ...lines.flatMap(({ number, question, item }): [string, () => void][] => {
      const key = keyOf(number);
      return key ? [[key, () => marks.mark(question, isOpen(item) ? 'tick' : 'untick')]] : [];
    }),
    ['p', pause],
    ['n', note],
    ['m', moment],
    ['c', speaker],
    ['x', off],
    ['s', ask],
    ['z', undo],
    ['shift+?', help],
    ['?', help],
  ];
  // Once for each time it is pressed, however long.
  useHotkeys(
    busy ? [] : keys.map(([key, act]): HotkeyItem => [key, (event) => !event.repeat && keysAreFree() && act()]),
  );
}
