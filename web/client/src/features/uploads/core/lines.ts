import type { Problem } from '@/api/problem';
import type { UploadView } from '@/api/types';

/** A file that this page sends. */
export interface TrayItem {
  id: string;
  intervieweeId: string;
  name: string;
  bytes: number;
  sent: number;
  state: 'waiting' | 'sending' | 'yielding' | 'stalled' | 'checking' | 'failed';
  problem: Problem | null;
}

/** An upload as the server tells it, and whether another page or another device is sending it. */
export type Row = UploadView & { elsewhere: boolean };

export type LineState =
  TrayItem['state'] | Exclude<UploadView['phase'], 'uploading' | 'checking'> | 'chooseAgain' | 'elsewhere' | 'opening';

export interface Line {
  id: string;
  intervieweeId: string;
  name: string | null | undefined;
  percent: number;
  state: LineState;
  sentence: string | null | undefined;
  problem: Problem | null;
  /** Choosing the file again goes on where it stands. */
  goesOn: boolean;
  /** It is a conversation by now. */
  opened: boolean;
}

/** What is on the list: what this page sends, and after it what the server tells of the others. What was ready before this page looked is old news. */
export function linesOf(items: readonly TrayItem[], rows: readonly Row[], seen: ReadonlySet<string>): Line[] {
  const told = new Map(rows.map((row) => [row.id, row]));
  const mine = items.filter(({ id }) => (told.get(id)?.phase ?? 'uploading') === 'uploading');
  const here = new Set(mine.map(({ id }) => id));
  return [
    ...mine.map((item) => ofItem(item, told.has(item.id))),
    ...rows.filter(({ id, phase }) => !here.has(id) && (phase !== 'ready' || seen.has(id))).map(ofRow),
  ];
}

/** Whether the server works on it, so that it is worth asking again. */
export const isMoving = ({ phase, elsewhere }: Row) =>
  phase === 'uploading' ? elsewhere : phase !== 'ready' && phase !== 'needsAttention' && phase !== 'refused';

const ofItem = ({ id, intervieweeId, name, bytes, sent, state, problem }: TrayItem, told: boolean): Line => ({
  id,
  intervieweeId,
  name,
  percent: share(sent, bytes),
  state,
  sentence: undefined,
  problem,
  goesOn: told && state === 'failed' && problem?.code === 'fileGone',
  opened: false,
});

const ofRow = (row: Row): Line => ({
  id: row.id,
  intervieweeId: row.intervieweeId,
  name: row.name,
  percent: share(row.stored, row.bytes),
  state: stateOf(row),
  sentence: row.problem,
  problem: null,
  goesOn: stateOf(row) === 'chooseAgain',
  opened: row.opened,
});

function stateOf({ phase, elsewhere }: Row): LineState {
  if (phase === 'uploading') return elsewhere ? 'elsewhere' : 'chooseAgain';
  return phase === 'checking' ? 'opening' : phase;
}

const share = (part: number, whole: number) => (whole > 0 ? Math.floor((part / whole) * 100) : 0);
