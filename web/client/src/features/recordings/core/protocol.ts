import type { AppendOutcome } from '@/api/types';

/**
 * How the sound reaches the server, as a pure state machine: events in, commands out. The server is the only authority on what is
 * stored; one call at a time is on its way; every call may be lost, repeated or answered late, and can be made again.
 */
export type Phase =
  | 'detached' // no ticket: Attach comes next
  | 'attached' // frames flow
  | 'fenced' // another producer has the ticket: we stop and say so
  | 'closed' // the server takes nothing more
  | 'sealed'; // everything is stored and the recording is closed

export interface ProtocolState {
  readonly phase: Phase;
  readonly lineUp: boolean;
  readonly epoch: number;
  /** The last frame the server said is stored, -1 when none is. */
  readonly durable: number;
  /** The number the next frame gets. */
  readonly next: number;
  /** One past the last frame ever put on the line: what is stored beyond it is not ours. */
  readonly sent: number;
  /** The last frame of the append on its way: its acknowledgement counts for no frame beyond. */
  readonly carried: number;
  /** The call on its way; answers to any other are late and ignored. */
  readonly call: number | null;
  readonly calls: number;
  /** What the call on its way asks. */
  readonly asking: 'attach' | 'append' | 'stop' | null;
  /** Attaches that were never answered and may still arrive there: each can fence us against ourselves, for a while. */
  readonly doubts: number;
  readonly doubtUntil: number;
  /** No more sound comes: when all is stored, the recording is closed. */
  readonly stopping: boolean;
  readonly failures: number;
  readonly waitUntil: number;
  /** When the server last got us further, or when there last was nothing to get further with. */
  readonly progressAt: number;
}

export type ProtocolEvent =
  | { type: 'line'; up: boolean }
  | { type: 'spooled'; next: number }
  | { type: 'attached'; call: number; epoch: number; durable: number }
  | { type: 'appended'; call: number; outcome: AppendOutcome; durable: number; expected: number }
  | { type: 'stopped'; call: number; sealed: boolean; missingFrom: number }
  | { type: 'failed'; call: number; final: boolean; contested: boolean }
  | { type: 'stop' }
  | { type: 'takeOver' }
  | { type: 'tick' };

export type Command =
  | { do: 'attach'; call: number }
  | { do: 'append'; call: number; epoch: number; first: number; count: number }
  | { do: 'stop'; call: number; epoch: number; finalSeq: number }
  | { do: 'forget'; through: number }
  | { do: 'redial' };

export const batchFrames = 40;
export const watchdogMs = 5_000;
const longestWaitMs = 5_000;
const doubtMs = 30_000;

/** The first frame that waits here for its receipt, and the number the next one gets. */
export function begin(first: number, next: number, now: number): ProtocolState {
  return {
    phase: 'detached',
    lineUp: false,
    epoch: 0,
    durable: first - 1,
    next,
    sent: next,
    carried: -1,
    call: null,
    calls: 0,
    asking: null,
    // An earlier visit may have asked too.
    doubts: next > 0 ? 1 : 0,
    doubtUntil: now + doubtMs,
    stopping: false,
    failures: 0,
    waitUntil: 0,
    progressAt: now,
  };
}

export const isOver = (state: ProtocolState) => state.phase === 'sealed' || state.phase === 'closed';

type Step = readonly [ProtocolState, readonly Command[]];

/** One event, then whatever can be done next. */
export function step(state: ProtocolState, event: ProtocolEvent, now: number): Step {
  const [taken, commands] = take(state, event, now);
  const [pumped, more] = pump(taken, now);
  return [pumped, [...commands, ...more]];
}

function take(state: ProtocolState, event: ProtocolEvent, now: number): Step {
  switch (event.type) {
    case 'line':
      return [{ ...detach(state, now), lineUp: event.up, waitUntil: 0, progressAt: now }, []];
    case 'spooled':
      return [{ ...state, next: event.next, progressAt: waits(state) ? state.progressAt : now }, []];
    case 'stop':
      return [{ ...state, stopping: true }, []];
    case 'takeOver':
      return [state.phase === 'fenced' ? { ...state, phase: 'detached', sent: state.next } : state, []];
    case 'tick':
      return watch(state, now);
    default:
      if (event.call !== state.call) return [state, []];
      if (event.type === 'failed') return failed(detach(state, now), event, state.asking === 'stop', now);
      return answer({ ...state, call: null, asking: null }, event, now);
  }
}

function answer(
  state: ProtocolState,
  event: Extract<ProtocolEvent, { type: 'attached' | 'appended' | 'stopped' }>,
  now: number,
): Step {
  switch (event.type) {
    case 'attached':
      // Stored beyond what we ever sent: somebody else recorded meanwhile. Ours must not be dropped as if it were theirs.
      if (event.durable >= state.sent && state.sent > 0) return [{ ...state, phase: 'fenced' }, []];
      // What was sent and never acknowledged goes out again, whatever the ticket says: under its numbers may lie another's sound. The server compares.
      return [{ ...state, phase: 'attached', epoch: event.epoch, failures: 0, progressAt: now }, []];
    case 'appended':
      return appended(state, event, now);
    case 'stopped':
      if (event.sealed) return [{ ...state, phase: 'sealed' }, [{ do: 'forget', through: state.next - 1 }]];
      return [{ ...state, durable: event.missingFrom - 1, progressAt: now }, []];
  }
}

function failed(
  state: ProtocolState,
  { final, contested }: { final: boolean; contested: boolean },
  stopped: boolean,
  now: number,
): Step {
  if (!final) return [later({ ...state, phase: 'detached' }, now), []];
  // A Stop is contested when another producer has attached since, which can be our own late Attach.
  return [stopped && contested ? fenced(state, now) : { ...state, phase: 'closed' }, []];
}

function appended(
  state: ProtocolState,
  reply: { outcome: AppendOutcome; durable: number; expected: number },
  now: number,
): Step {
  switch (reply.outcome) {
    case 'stored':
      return stored({ ...state, failures: 0 }, Math.min(reply.durable, state.carried), now);
    case 'expected':
      return stored({ ...state, durable: -1 }, Math.min(reply.expected, state.next) - 1, now);
    case 'busy':
      return [later({ ...state, progressAt: now }, now), []];
    case 'fenced':
      return [fenced(state, now), []];
    case 'closed':
      return [{ ...state, phase: 'closed' }, []];
  }
}

function stored(state: ProtocolState, through: number, now: number): Step {
  const durable = Math.max(state.durable, through);
  const further = { ...state, durable, next: Math.max(state.next, durable + 1), progressAt: now };
  return [further, durable >= 0 ? [{ do: 'forget', through: durable }] : []];
}

function watch(state: ProtocolState, now: number): Step {
  if (!state.lineUp || isOver(state) || state.phase === 'fenced' || !waits(state))
    return [{ ...state, progressAt: state.lineUp ? now : state.progressAt }, []];
  if (now - state.progressAt < watchdogMs) return [state, []];
  return [{ ...detach(state, now), progressAt: now }, [{ do: 'redial' }]];
}

function pump(state: ProtocolState, now: number): Step {
  if (!state.lineUp || state.call !== null || now < state.waitUntil) return [state, []];
  const call = state.calls + 1;
  const calling = { ...state, call, calls: call };
  if (state.phase === 'detached') return [{ ...calling, asking: 'attach' }, [{ do: 'attach', call }]];
  if (state.phase !== 'attached') return [state, []];
  const first = state.durable + 1;
  const count = Math.min(batchFrames, state.next - first);
  if (count > 0) {
    return [
      { ...calling, asking: 'append', sent: Math.max(state.sent, first + count), carried: first + count - 1 },
      [{ do: 'append', call, epoch: state.epoch, first, count }],
    ];
  }
  if (!state.stopping) return [state, []];
  return [{ ...calling, asking: 'stop' }, [{ do: 'stop', call, epoch: state.epoch, finalSeq: state.next - 1 }]];
}

/** Something is owed to the server, so silence from it means trouble. */
const waits = (state: ProtocolState) => state.call !== null || state.durable + 1 < state.next || state.stopping;

const detach = (state: ProtocolState, now: number): ProtocolState => ({
  ...state,
  call: null,
  asking: null,
  phase: state.phase === 'attached' ? 'detached' : state.phase,
  ...(state.asking === 'attach' ? { doubts: state.doubts + 1, doubtUntil: now + doubtMs } : {}),
});

/** By another producer, unless an Attach of ours was under way and has only now arrived. */
const fenced = (state: ProtocolState, now: number): ProtocolState =>
  state.doubts > 0 && now < state.doubtUntil
    ? { ...state, phase: 'detached', doubts: state.doubts - 1 }
    : { ...state, phase: 'fenced', doubts: 0 };

const later = (state: ProtocolState, now: number): ProtocolState => ({
  ...state,
  failures: state.failures + 1,
  waitUntil: now + Math.min(longestWaitMs, 200 * 2 ** state.failures),
});
