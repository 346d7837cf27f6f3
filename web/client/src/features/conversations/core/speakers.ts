import type { Segment, SpeakerRole } from '@/api/types';

/** Who it is if not whom it seems: of two who talk, the other one. */
export const otherRole = (role: SpeakerRole): SpeakerRole => (role === 'interviewer' ? 'interviewee' : 'interviewer');

/** The line a key is about: the one that has the focus, else the last one. */
export const lineInHand = (segments: readonly Segment[], focused: number | null): Segment | undefined =>
  segments.find(({ id }) => id === focused) ?? segments.toSorted((a, b) => a.fromMs - b.fromMs).at(-1);

/** The shortest time for which a held key means something. */
const shortestMs = 250;

/** What was held, in the time of the recording; null for a slip of the finger. */
export function heldTurn(fromMs: number, toMs: number): { fromMs: number; toMs: number } | null {
  const turn = { fromMs: Math.max(0, Math.round(fromMs)), toMs: Math.round(toMs) };
  return turn.toMs - turn.fromMs < shortestMs ? null : turn;
}
