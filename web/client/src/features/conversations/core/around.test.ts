import { expect, it } from 'vitest';
import type { Segment } from '@/api/types';
import { around } from './around';

const segments = Array.from({ length: 10 }, (_, at): Segment => ({
  id: at + 1,
  role: 'unknown',
  text: `${at}`,
  fromMs: at,
  toMs: at + 1,
  words: [],
  backFilled: false,
  roleBy: 'engine',
}));

it.each([
  [5, [3, 4, 5, 6, 7, 8]],
  [1, [1, 2, 3, 4]],
  [10, [8, 9, 10]],
  [99, []],
])('around line %i', (line, ids) => expect(around(segments, line).map((segment) => segment.id)).toEqual(ids));
