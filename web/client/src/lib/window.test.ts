import { expect, it } from 'vitest';
import { windowOf } from './window';

it.each([
  [150, 0, { from: 0, to: 150 }],
  [1000, 0, { from: 0, to: 18 }],
  [1000, 6400, { from: 92, to: 118 }],
  [1000, 63360, { from: 982, to: 1000 }],
  [201, 900_000, { from: 201, to: 201 }],
])('%i rows, scrolled to %i', (count, top, rows) => expect(windowOf(count, 64, top, 640)).toEqual(rows));
