import { expect, it } from 'vitest';
import { highlighted, nearby } from './highlighted';

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

it('begins a long passage near the first match, at a word', () => {
  const text = `${'antes de venir aquí vivía en otra ciudad con mi madre y '.repeat(2)}tengo un piso`;
  const [before, match] = nearby(highlighted(text, [{ start: text.length - 4, length: 4 }]));
  expect(before?.text).toMatch(/^… \S/);
  expect(before?.text.length).toBeLessThan(50);
  expect(text).toContain(` ${before?.text.slice(2) ?? ''}`);
  expect(match).toEqual({ text: 'piso', marked: true });
});

it('leaves a short passage, and one without a match, as they are', () => {
  const short = highlighted('vivo en un piso', [{ start: 11, length: 4 }]);
  expect(nearby(short)).toEqual(short);
  const none = highlighted('palabra '.repeat(30), []);
  expect(nearby(none)).toEqual(none);
});
