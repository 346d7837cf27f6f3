import type { Slice } from '@/lib/virtualList';
import type { Entry } from '../live/timeline';

/** In which row each line stands, by its id. */
export function rowsOf(entries: readonly Entry[]): Map<number, number> {
  const rows = new Map<number, number>();
  for (const [row, entry] of entries.entries()) if ('segment' in entry) rows.set(entry.segment.id, row);
  return rows;
}

const narrowPx = 600;

/** How high a row will be, about: by its letters and the room they have. */
export function guessHeight(entry: Entry | undefined, width: number): number {
  if (!entry || !('segment' in entry || 'note' in entry)) return 30;
  const narrow = width < narrowPx;
  const room = Math.max(160, narrow ? width - 20 : width - 270);
  const lines = Math.max(1, Math.ceil((('segment' in entry ? entry.segment : entry.note).text.length * 8.2) / room));
  return narrow ? 50 + lines * 26.4 : Math.max(68, 18 + lines * 26.4);
}

/** The rows on the page: those near the window, and those that must stay though one has scrolled away: what has the focus, what is being written. */
export function rowsShown(slice: Slice, count: number, pinned: readonly (number | undefined)[]): number[] {
  const shown = new Set<number>();
  for (let row = slice.from; row < Math.min(slice.to, count); row++) shown.add(row);
  for (const row of pinned) if (row !== undefined && row >= 0 && row < count) shown.add(row);
  return [...shown].sort((a, b) => a - b);
}
