import { describe, expect, it } from 'vitest';
import { findIn, plain } from './find';

const lines = ['¿Está empadronada?', 'Sí, sí: estoy EMPADRONADA en Badalona.', 'İstanbul 😀 mañana'].map(
  (text, at) => ({
    id: at + 1,
    text,
    plain: plain(text),
  }),
);

describe('finding in a transcript', () => {
  it('leaves every letter in its place', () => {
    for (const line of lines) expect(line.plain).toHaveLength(line.text.length);
  });

  it('does not mind accents and capitals', () => {
    expect(findIn(lines, 'Empadronáda').map(({ segmentId }) => segmentId)).toEqual([1, 2]);
    expect(findIn(lines, 'manana')).toEqual([{ segmentId: 3, start: 12, length: 6 }]);
  });

  it('finds the same words twice in a line', () =>
    expect(findIn(lines, 'sí').map(({ start }) => start)).toEqual([0, 4]));

  it('finds nothing where nothing is looked for', () => expect(findIn(lines, '  ')).toEqual([]));
});
