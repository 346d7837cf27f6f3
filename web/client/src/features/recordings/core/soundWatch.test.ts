import { expect, it } from 'vitest';
import { beginWatch, faintest, gave, verdict } from './soundWatch';

it('says nothing while somebody may be thinking, and speaks up after three seconds of nothing at all', () => {
  let watch = beginWatch(0);
  for (let now = 50; now <= 2_950; now += 50) watch = gave(watch, 0, now);
  expect(verdict(watch, 2_999)).toBe('fine');
  watch = gave(watch, faintest, 3_000);
  expect(verdict(watch, 3_000)).toBe('silent');
  watch = gave(watch, 0.004, 3_050);
  expect(verdict(watch, 3_050)).toBe('fine');
});

it('tells a microphone that gives nothing from one that gives silence', () => {
  const watch = gave(beginWatch(0), 0.5, 1_000);
  expect(verdict(watch, 3_999)).toBe('fine');
  expect(verdict(watch, 4_000)).toBe('stalled');
  expect(verdict(gave(watch, 0, 4_050), 4_050)).toBe('silent');
  expect(verdict(gave(watch, 0.3, 4_050), 4_050)).toBe('fine');
});

it('begins anew after a pause', () => expect(verdict(beginWatch(60_000), 62_000)).toBe('fine'));
