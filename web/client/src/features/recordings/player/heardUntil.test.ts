import { beforeEach, describe, expect, it } from 'vitest';
import { heardUntil, rememberHeard } from './heardUntil';

describe('where one left off', () => {
  beforeEach(() => sessionStorage.clear());

  it('is remembered for each conversation', () => {
    rememberHeard('a', 61_000.4, 600_000);
    rememberHeard('b', 5_000, 600_000);
    expect([heardUntil('a'), heardUntil('b'), heardUntil('c')]).toEqual([61_000, 5_000, undefined]);
  });

  it('is the beginning after the end', () => {
    rememberHeard('a', 61_000, 600_000);
    rememberHeard('a', 599_000, 600_000);
    expect(heardUntil('a')).toBeUndefined();
  });
});
