import { expect, it } from 'vitest';
import type { Notification } from '@/api/types';
import { arrivals, seenNow } from './arrivals';

const notice = (id: string, read = false): Notification => ({
  id,
  kind: 'conversationReady',
  intervieweeId: 'p',
  conversationId: `talk-${id}`,
  at: '2026-11-23T10:00:00Z',
  read,
});

it.each([
  ['the first list is not news', undefined, [notice('a')], '/', []],
  ['a new one is', ['a'], [notice('b'), notice('a')], '/', ['b']],
  ['one that was put aside and came back is not', ['a', 'b'], [notice('b'), notice('a')], '/', []],
  ['what was read elsewhere is not', [], [notice('a', true)], '/', []],
  ['what one looks at is not', [], [notice('a')], '/conversaciones/talk-a', []],
])('%s', (_, before, now, lookingAt, news) =>
  expect(arrivals(before && new Set(before), now, lookingAt).map((one) => one.id)).toEqual(news),
);

it('knows what is in view, however one came there', () => {
  const all = [notice('a'), notice('b'), notice('c', true)];
  expect(seenNow(all, '/conversaciones/talk-a').map((one) => one.id)).toEqual(['a']);
  expect(seenNow(all, '/conversaciones/talk-c')).toEqual([]);
  expect(seenNow(all, '/conversaciones/talk-a/cierre')).toEqual([]);
  expect(seenNow([{ ...notice('a'), kind: 'fileRefused' }], '/conversaciones/talk-a')).toEqual([]);
});
