import { afterEach, expect, it, vi } from 'vitest';
import { upload } from './uploading';

const target = { intervieweeId: 'p', formId: 'intake', language: 'es', engine: 'vosk' };
const mark = { name: 'charla.mp3', fingerprint: 'f' };
const free = () => Promise.resolve(new AbortController().signal);
const quiet = { mayGo: free, sent: () => {}, stalled: () => {} };

/** A server in memory that counts what it stores and can be made to fail once. */
function server(faults: string[] = []) {
  const seen = { stored: 0, calls: [] as string[] };
  vi.stubGlobal('fetch', (asked: Request | string, init?: RequestInit) => {
    const path = typeof asked === 'string' ? asked : new URL(asked.url).pathname;
    const call = `${typeof asked === 'string' ? init?.method : asked.method} ${path}`;
    seen.calls.push(call);
    if (faults.includes(call)) {
      faults.splice(faults.indexOf(call), 1);
      return Promise.reject(new TypeError('network'));
    }
    const offset = /offset=(\d+)/.exec(path)?.[1];
    if (offset !== undefined)
      seen.stored = Math.max(seen.stored, Number(offset) + (init?.body as ArrayBuffer).byteLength);
    return Promise.resolve(Response.json({ stored: seen.stored }));
  });
  return seen;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('sends a file in pieces, in order, and says when it is whole', async () => {
  const bytes = new Uint8Array((1 << 20) + 3).fill(7);
  const seen = server();
  await upload('u', new Blob([bytes]), mark, target, quiet, new AbortController().signal);
  expect(seen.stored).toBe(bytes.length);
  expect(seen.calls.at(-1)).toBe('POST /api/uploads/u/complete');
});

it('goes on by itself after the line was away', async () => {
  vi.useFakeTimers();
  const seen = server(['PUT /api/uploads/u/bytes?offset=0', 'POST /api/uploads/u/complete']);
  const stalls: boolean[] = [];
  const done = upload(
    'u',
    new Blob(['hola']),
    mark,
    target,
    { ...quiet, stalled: (waiting) => stalls.push(waiting) },
    new AbortController().signal,
  );
  await vi.runAllTimersAsync();
  await done;
  expect(seen.stored).toBe(4);
  expect(stalls).toEqual([true, false, true, false]);
});

it('lets a talk that begins go first, and sends the piece that was on its way again', async () => {
  const seen = server();
  const talk = new AbortController();
  let goOn: (quiet: AbortSignal) => void = () => {};
  const over = new Promise<AbortSignal>((resolve) => (goOn = resolve));
  const answers = [Promise.resolve(talk.signal), over];
  const served = globalThis.fetch;
  vi.stubGlobal('fetch', (asked: Request | string, init?: RequestInit) => {
    if (typeof asked !== 'string' || talk.signal.aborted) return served(asked, init);
    talk.abort(); // The microphone opens while the piece is on its way.
    return Promise.reject(new DOMException('', 'AbortError'));
  });
  const events = { ...quiet, mayGo: vi.fn(() => answers.shift() ?? free()) };
  const done = upload('u', new Blob(['hola']), mark, target, events, new AbortController().signal);
  await vi.waitFor(() => expect(events.mayGo).toHaveBeenCalledTimes(2));
  expect(seen.stored).toBe(0); // It waits for the end of the talk.

  goOn(new AbortController().signal);
  await done;
  expect(seen.stored).toBe(4);
});
