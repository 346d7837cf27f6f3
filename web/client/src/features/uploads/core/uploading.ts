import { Problem, problemOf } from '@/api/problem';
import { api, body, unreachable } from '@/api/client';
import { readBytes } from './readBytes';

export interface UploadTarget {
  intervieweeId: string;
  formId: string;
  language: string;
  engine: string;
  /** When the talk was held. */
  heldAt?: string;
}

/** What the server remembers of the file, so that it can be known again when it goes on. */
export interface FileMark {
  name: string;
  fingerprint: string;
}

const pieceBytes = 1 << 20;
const longestWaitMs = 5_000;
const passing = new Set(['offline', 'unavailable', 'tooMany', 'unauthenticated']);

export interface UploadEvents {
  /** Resolves when the next piece may go; its signal aborts when it may not any more, and then the piece waits and goes again. */
  mayGo(): Promise<AbortSignal>;
  sent(bytes: number): void;
  /** True while the line is away and we wait to go on. */
  stalled(waiting: boolean): void;
}

/** Sends a file in pieces. What the server already has is not sent again, so it goes on where it was after any interruption. */
export async function upload(
  id: string,
  file: Blob,
  mark: FileMark,
  target: UploadTarget,
  events: UploadEvents,
  signal: AbortSignal,
): Promise<void> {
  const ask = () => begin(id, file, mark, target, signal);
  let stored = await patiently(ask, events, signal);
  events.sent(stored);
  while (stored < file.size) {
    const offset = stored;
    const taken = await events.mayGo();
    const going = AbortSignal.any([signal, taken]);
    try {
      stored = await patiently(() => piece(id, file, offset, ask, going), events, going);
      events.sent(stored);
    } catch (error) {
      if (signal.aborted || !taken.aborted) throw error;
    }
  }
  await patiently(
    () => body(api.POST('/api/uploads/{id}/complete', { params: { path: { id } }, signal })),
    events,
    signal,
  );
}

async function begin(
  id: string,
  file: Blob,
  mark: FileMark,
  target: UploadTarget,
  signal: AbortSignal,
): Promise<number> {
  const request = { params: { path: { id } }, body: { ...target, ...mark, bytes: file.size }, signal };
  return (await body(api.PUT('/api/uploads/{id}', request))).stored;
}

/** An offset the server does not agree with means that we ask it again. */
async function piece(
  id: string,
  file: Blob,
  offset: number,
  ask: () => Promise<number>,
  signal: AbortSignal,
): Promise<number> {
  const bytes = await readBytes(file.slice(offset, offset + pieceBytes));
  const answer = await fetch(`/api/uploads/${id}/bytes?offset=${offset}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
    signal,
  }).catch(unreachable);
  if (answer.status === 409) return ask();
  const said: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw problemOf(answer.status, said);
  return (said as { stored: number }).stored;
}

async function patiently<T>(attempt: () => Promise<T>, events: UploadEvents, signal: AbortSignal): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      const result = await attempt();
      if (failures > 0) events.stalled(false);
      return result;
    } catch (error) {
      if (signal.aborted || !(error instanceof Problem) || !passing.has(error.code)) throw error;
      events.stalled(true);
      await pause(Math.min(longestWaitMs, 500 * 2 ** failures), signal);
    }
  }
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
