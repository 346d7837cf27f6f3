import { describe, expect, it } from 'vitest';
import { barsOf } from './bars';

describe('the bars of a recording', () => {
  it('show the loudest of each part, against the loudest of all', () => {
    expect(barsOf(Uint8Array.from([10, 200, 50, 100]), 2)).toEqual([1, 0.5]);
  });

  it('do not make a whisper of silence', () => {
    expect(barsOf(Uint8Array.from([1, 2, 0, 1]), 2).every((bar) => bar < 0.1)).toBe(true);
  });

  it('are as many as there is room for, also without any sound', () => {
    expect(barsOf(new Uint8Array(0), 5)).toHaveLength(5);
    expect(barsOf(new Uint8Array(1200).fill(80), 333)).toHaveLength(333);
  });
});
