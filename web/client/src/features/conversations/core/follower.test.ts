import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HubLine } from '@/api/hub';
import type { ConversationView, Segment, Update } from '@/api/types';
import { Follower } from './follower';

const view = { id: 'c', version: 1, status: 'live', segments: [], checklist: [] } as unknown as ConversationView;
const heard = (version: number): Update => {
  const segment: Partial<Segment> = { id: version, text: `Línea ${version}.`, role: 'unknown', fromMs: 0, toMs: 1 };
  return {
    fact: { version, at: '', fact: JSON.stringify({ kind: 'segment-heard', segment, key: `${version}` }) },
  } as unknown as Update;
};

/** A line that is up, and what the server tells over it. */
class Told {
  next: (update: Update) => void = () => {};
  from: unknown[] = [];
  private watchers: ((up: boolean) => void)[] = [];
  readonly line = {
    isUp: true,
    watch: (watcher: (up: boolean) => void) => {
      this.watchers.push(watcher);
      return () => {};
    },
    stream: (_method: string, args: unknown[], next: (update: Update) => void) => {
      this.from.push(args[1]);
      this.next = next;
      return { dispose: () => {} };
    },
  } as unknown as HubLine;
  comesBack = () => this.watchers.forEach((watcher) => watcher(true));
}

describe('following a conversation', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function follow() {
    const told = new Told();
    const follower = new Follower(
      'c',
      () => Promise.resolve(told.line),
      () => Promise.resolve(view),
    );
    follower.begin();
    await vi.advanceTimersByTimeAsync(0);
    return { told, follower };
  }

  it('shows what comes thick and fast together, in order', async () => {
    const { told, follower } = await follow();
    let pictures = 0;
    follower.state.watch(() => pictures++);
    for (let version = 2; version <= 301; version++) told.next(heard(version));
    await vi.advanceTimersByTimeAsync(200);
    expect(pictures).toBe(1);
    expect(follower.state.get().view?.segments.map(({ id }) => id)).toEqual(
      Array.from({ length: 300 }, (_, i) => i + 2),
    );
    expect(follower.state.get().view?.version).toBe(301);
  });

  it('goes on from the last fact that came when the line comes back', async () => {
    const { told } = await follow();
    told.next(heard(2));
    told.next(heard(3));
    told.comesBack();
    expect(told.from.at(-1)).toBe(3);
  });

  it('tells nothing more once it has ended', async () => {
    const { told, follower } = await follow();
    told.next(heard(2));
    follower.end();
    await vi.advanceTimersByTimeAsync(200);
    expect(follower.state.get().view?.version).toBe(1);
  });
});
