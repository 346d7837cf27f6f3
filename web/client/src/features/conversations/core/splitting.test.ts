import { expect, it } from 'vitest';
import { canSplit } from './splitting';

it('makes two of a line only where something is left of both', () => {
  expect(canSplit('uno dos', 3)).toBe(true);
  expect(canSplit('uno dos', 4)).toBe(true);
  for (const at of [-2, 0, 7, 9]) expect(canSplit('uno dos', at)).toBe(false);
  expect(canSplit('uno  ', 4)).toBe(false);
});
