import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { OpenConversation } from '@/api/types';
import { FrameKeeper } from './frameKeeper';
import { soundFrame } from './frames';
import { Spool } from './spool';

const open: OpenConversation = {
  intervieweeId: 'p',
  formId: 'intake',
  language: 'es',
  engine: 'vosk',
  origin: 'live',
  script: null,
};

it('offers what was heard before the first ticket only once it is on disk: never a gap in its place', async () => {
  const offered: number[] = [];
  const keeper = new FrameKeeper(await Spool.open(), 'r', undefined, [], (next) => offered.push(next));
  keeper.keep([soundFrame(new Int16Array([1])), soundFrame(new Int16Array([2, 2])), soundFrame(new Int16Array([3]))]);
  const ticket = { epoch: 1, durableThrough: -1, spoolKey: new Uint8Array(32), samples: 0 };
  expect(await keeper.adopt(ticket, open)).toBe(0);
  await vi.waitFor(() => expect(offered).toEqual([1, 2, 3]));
  expect((await keeper.frames(0, 3)).map((frame) => frame[1])).toEqual([1, 2, 3]);
  expect(keeper.samples).toBe(4);
});
