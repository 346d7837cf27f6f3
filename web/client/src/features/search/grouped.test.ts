import { expect, it } from 'vitest';
import type { SearchHit } from '@/api/types';
import { grouped } from './grouped';

const hit = (conversationId: string, segmentId: number): SearchHit => ({
  intervieweeId: `with-${conversationId}`,
  conversationId,
  segmentId,
  fromMs: 0,
  text: 'vivo en un piso',
  highlights: [],
});

it('keeps the order of the best passages and counts those it leaves out', () => {
  const found = grouped([hit('b', 4), hit('a', 1), hit('b', 2), hit('b', 9), hit('b', 7)]);
  expect(found.map((one) => one.conversationId)).toEqual(['b', 'a']);
  expect(found[0]?.hits.map((one) => one.segmentId)).toEqual([4, 2, 9]);
  expect(found[0]?.more).toBe(1);
  expect(found[1]).toMatchObject({ intervieweeId: 'with-a', more: 0 });
});
