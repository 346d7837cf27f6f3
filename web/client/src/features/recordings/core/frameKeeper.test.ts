import { expect, it } from 'vitest';
import { reach } from '@/test/reach';
import { FrameKeeper } from './frameKeeper';
import { gapFrame, soundFrame } from './frames';
import { Spool } from './spool';

const open = { intervieweeId: 'p', formId: 'intake', language: 'es', engine: 'browser', origin: 'live' as const };
const ticket = { epoch: 1, durableThrough: -1, spoolKey: new Uint8Array(32), samples: 0 };
const sound = (value: number) => soundFrame(new Int16Array(4_000).fill(value));

it('offers a frame only when it is on disk, sound heard before the first ticket included', async () => {
  const spool = await Spool.open('early');
  const told: number[] = [];
  const keeper = new FrameKeeper(spool, 'r', undefined, new Map(), (next) => told.push(next));
  keeper.keep([sound(1), sound(2)]);
  expect(await keeper.adopt(ticket, open)).toBe(0);
  await reach(told, 2);
  expect(told).toEqual([1, 2]);
  expect(await keeper.frames(0, 2)).toEqual([sound(1).bytes, sound(2).bytes]);
});

it('finds what an earlier visit left, to the sample', async () => {
  const spool = await Spool.open('reload');
  const told: number[] = [];
  const first = new FrameKeeper(spool, 'r', undefined, new Map(), (next) => told.push(next));
  await first.adopt(ticket, open);
  first.keep([sound(1), sound(2), gapFrame('paused', 900), soundFrame(new Int16Array(700))]);
  await reach(told, 4);
  first.forget(0);
  await expect.poll(async () => [...(await spool.waiting('r')).keys()], { timeout: 30_000 }).toEqual([1, 2, 3]);

  const again = new FrameKeeper(spool, 'r', await spool.read('r'), await spool.waiting('r'), () => {});
  expect(again.samples).toBe(8_700);
  expect(again.waitingSamples).toBe(4_700);
  again.attached({ ...ticket, durableThrough: 1, samples: 8_000 });
  expect(again.samples).toBe(8_700);
});

it('counts a frame that is gone as a gap, so that both ends agree on the length', async () => {
  const spool = await Spool.open('lost');
  const told: number[] = [];
  const keeper = new FrameKeeper(spool, 'r', undefined, new Map(), (next) => told.push(next));
  await keeper.adopt(ticket, open);
  keeper.keep([sound(1), sound(2)]);
  await reach(told, 2);
  await spool.forget('r', 0);
  expect(await keeper.frames(0, 2)).toEqual([gapFrame('unknown', 250).bytes, sound(2).bytes]);
  expect(keeper.samples).toBe(4_000);
});

it('moves what waits behind what others have recorded', async () => {
  const spool = await Spool.open('behind');
  const told: number[] = [];
  const keeper = new FrameKeeper(spool, 'r', undefined, new Map(), (next) => told.push(next));
  await keeper.adopt(ticket, open);
  keeper.keep([sound(1), sound(2)]);
  await reach(told, 2);
  expect(await keeper.moveBehind(9)).toBe(12);
  expect(await keeper.frames(10, 2)).toEqual([sound(1).bytes, sound(2).bytes]);
});
