import { useHotkeys } from '@mantine/hooks';
import type { Line } from '@/features/checklist/core/questions';
import { isOpen } from '@/features/checklist/core/questions';
import type { Marks } from '@/features/checklist/useMarks';

interface LiveKeys {
  lines: Line[];
  marks: Marks;
  pause: () => void;
  help: () => void;
}

/** 1–9 tick, P pauses, Z takes back, ? shows the sheet. Never while somebody writes. */
export function useLiveKeys({ lines, marks, pause, help }: LiveKeys) {
  const tick = (number: number) => {
    const line = lines.find((one) => one.number === number);
    if (line) marks.mark(line.question, line.item, isOpen(line.item) ? 'tick' : 'untick');
  };
  useHotkeys([
    ...Array.from({ length: 9 }, (_, at): [string, () => void] => [String(at + 1), () => tick(at + 1)]),
    ['p', pause],
    ['z', marks.undo],
    ['shift+?', help],
    ['?', help],
  ]);
}
