import { describe, expect, it } from 'vitest';
import { layOut, rowAt } from './virtualList';

describe('a long list', () => {
  const offsets = layOut(Float64Array.of(10, 30, 0, 60));

  it('lays its rows one under the other', () => {
    expect([...offsets]).toEqual([0, 10, 40, 40, 100]);
    expect([...layOut(new Float64Array(0))]).toEqual([0]);
  });

  it('moves what comes after a row that is higher than was thought', () =>
    expect([...layOut(Float64Array.of(10, 35, 0, 60), layOut(Float64Array.of(10, 30, 0, 60)), 1)]).toEqual([
      0, 10, 45, 45, 105,
    ]));

  it.each([
    [-5, 0],
    [0, 0],
    [9.9, 0],
    [10, 1],
    [39, 1],
    [40, 3],
    [99, 3],
    [5_000, 3],
  ])('finds the row at %d', (place, row) => expect(rowAt(offsets, place)).toBe(row));

  it('has no row to find when it is empty', () => expect(rowAt(layOut(new Float64Array(0)), 50)).toBe(0));

  it('finds what it laid out, among thousands', () => {
    const many = layOut(Float64Array.from({ length: 3_600 }, (_, i) => 40 + (i % 7) * 13));
    for (let i = 0; i < 3_600; i += 97) {
      expect(rowAt(many, (many[i] ?? 0) + 1)).toBe(i);
      expect(rowAt(many, (many[i + 1] ?? 0) - 1)).toBe(i);
    }
  });
});
