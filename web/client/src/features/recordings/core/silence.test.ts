import { expect, it } from 'vitest';
import { reach } from '@/test/reach';
import { FrameKeeper } from './frameKeeper';
import { gapFrame, soundFrame, soundOfTwoFrame } from './frames';
import { silenced } from './silence';
import { Spool } from './spool';

const open = { intervieweeId: 'p', formId: 'intake', language: 'es', engine: 'browser', origin: 'live' as const };
const ticket = { epoch: 1, durableThrough: -1, spoolKey: new Uint8Array(32), samples: 0 };
const pcm = (value: number) => new Int16Array(4_000).fill(value);
const sound = (value: number) => soundFrame(pcm(value));

it('puts silence exactly there and leaves everything else as it is', () => {
  const half = pcm(3);
  half.fill(0, 2_000);
  expect(silenced(sound(3).bytes, 4_000, [{ fromMs: 375, toMs: 900 }])).toEqual(soundFrame(half).bytes);
  const frame = sound(3).bytes;
  expect(
    silenced(frame, 4_000, [
      { fromMs: 0, toMs: 250 },
      { fromMs: 500, toMs: 900 },
    ]),
  ).toBe(frame);
  const gap = gapFrame('paused', 900).bytes;
  expect(silenced(gap, 0, [{ fromMs: 0, toMs: 9_000 }])).toBe(gap);
});

it('says of nobody that she spoke where it is silent', () => {
  const frame = soundOfTwoFrame([1, 1, 2, 2, 1], pcm(3)).bytes;
  const half = pcm(3);
  half.fill(0, 1_120, 2_560);
  expect(silenced(frame, 16_000, [{ fromMs: 1_070, toMs: 1_160 }])).toEqual(
    soundOfTwoFrame([1, 0, 0, 0, 1], half).bytes,
  );
  expect(silenced(frame, 16_000, [{ fromMs: 0, toMs: 1_000 }])).toBe(frame);
});

it('silences what waits here, what comes later of the stretch, and keeps the wish until it is told', async () => {
  const spool = await Spool.open('strike');
  const told: number[] = [];
  const keeper = new FrameKeeper(spool, 'r', undefined, new Map(), (next) => told.push(next));
  await keeper.adopt(ticket, open);
  keeper.keep([sound(1), sound(2), sound(3)]);
  await keeper.strike({ id: 's', fromMs: 250, toMs: 1_000 });
  keeper.keep([sound(4), sound(5)]);
  await reach(told, 5);
  expect(await keeper.frames(0, 5)).toEqual([sound(1), sound(0), sound(0), sound(0), sound(5)].map((one) => one.bytes));
  expect(keeper.samples).toBe(20_000);

  const again = new FrameKeeper(spool, 'r', await spool.read('r'), await spool.waiting('r'), () => {});
  expect(again.untold).toEqual([{ id: 's', fromMs: 250, toMs: 1_000 }]);
  expect(await again.frames(1, 1)).toEqual([sound(0).bytes]);
  await again.told('s');
  expect((await spool.read('r'))?.untold).toEqual([]);
});

it('silences what waits for its first ticket', async () => {
  const told: number[] = [];
  const spool = await Spool.open('strike-early');
  const keeper = new FrameKeeper(spool, 'r', undefined, new Map(), (next) => told.push(next));
  keeper.keep([sound(1), sound(2)]);
  await keeper.strike({ id: 's', fromMs: 0, toMs: 250 });
  await keeper.adopt(ticket, open);
  await reach(told, 2);
  expect(await keeper.frames(0, 2)).toEqual([sound(0).bytes, sound(2).bytes]);
});
