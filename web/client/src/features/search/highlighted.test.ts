import { expect, it } from 'vitest';
import { highlighted } from './highlighted';

it('marks the words that matched and loses none', () => {
  const text = 'vivo en un piso';
  const pieces = highlighted(text, [
    { start: 11, length: 4 },
    { start: 0, length: 4 },
    { start: 2, length: 3 },
    { start: 40, length: 2 },
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['vivo', ' ', 'piso']);
});
