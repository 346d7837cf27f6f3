import { useHotkeys } from '@mantine/hooks';
import type { Line } from '@/features/checklist/core/questions';
import { isOpen } from '@/features/checklist/core/questions';
import type { Marks } from '@/features/checklist/useMarks';

interface LiveKeys {
  /** Something is open that has keys of its own. */
  busy: boolean;
  lines: Line[];
  marks: Marks;
  pause: () => void;
  note: () => void;
  moment: () => void;
  off: () => void;
  ask: () => void;
  help: () => void;
}

/** 1–9 tick, P pauses, N notes, M flags, X strikes, S asks, Z takes back, ? shows the sheet. Never while somebody writes. */
export function useLiveKeys({ busy, lines, marks, pause, note, moment, off, ask, help }: LiveKeys) {
  const tick = (number: number) => {
    const line = lines.find((one) => one.number === number);
    if (line) marks.mark(line.question, line.item, isOpen(line.item) ? 'tick' : 'untick');
  };
  const keys: [string, () => void][] = [
    ...Array.from({ length: 9 }, (_, at): [string, () => void] => [String(at + 1), () => tick(at + 1)]),
    ['p', pause],
    ['n', note],
    ['m', moment],
    ['x', off],
    ['s', ask],
    ['z', marks.undo],
    ['shift+?', help],
    ['?', help],
  ];
  useHotkeys(busy ? [] : keys);
}
