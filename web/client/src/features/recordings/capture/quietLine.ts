/** Held by whoever listens to somebody in this browser, in whichever tab. */
const lock = 'portal-listening';

const talking = new Set<string>();
let letGo: (() => void) | null = null;
let quiet = new AbortController();

/** A recording of this tab listens to somebody, or does not any more. */
export function listens(id: string, does: boolean) {
  if (does) talking.add(id);
  else talking.delete(id);
  if (talking.size > 0 && !letGo) begin();
  if (talking.size === 0 && letGo) end();
}

/**
 * The sound of a talk goes first: resolves when nobody is listened to in this browser. The signal tells what goes then that a talk begins in this tab.
 * `waits` is called when it has to wait.
 */
export async function quietLine(signal: AbortSignal, waits: () => void): Promise<AbortSignal> {
  const free = { mode: 'shared' } as const;
  if ('locks' in navigator && !(await navigator.locks.request(lock, { ...free, ifAvailable: true }, Boolean))) {
    waits();
    await navigator.locks.request(lock, { ...free, signal }, () => {});
  }
  return quiet.signal;
}

function begin() {
  const over = new Promise<void>((resolve) => (letGo = resolve));
  quiet.abort();
  if ('locks' in navigator) void navigator.locks.request(lock, () => over);
}

function end() {
  letGo?.();
  letGo = null;
  quiet = new AbortController();
}
