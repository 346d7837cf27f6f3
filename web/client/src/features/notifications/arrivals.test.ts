import { expect, it } from 'vitest';
import type { Notification } from '@/api/types';
import { arrivals } from './arrivals';

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
  ['a new one is', [notice('a')], [notice('b'), notice('a')], '/', ['b']],
  ['what was read elsewhere is not', [], [notice('a', true)], '/', []],
  ['what one looks at is not', [], [notice('a')], '/conversaciones/talk-a', []],
])('%s', (_, before, now, lookingAt, news) =>
  expect(arrivals(before, now, lookingAt).map((one) => one.id)).toEqual(news),
);
