import { describe, expect, it } from 'vitest';
import { marked, matching } from './matching';

const people = [{ name: 'Amina Núñez' }, { name: 'Ana Belén Ruiz' }, { name: 'Íñigo Mora' }];

describe('names', () => {
  it.each([
    ['nunez', ['Amina Núñez']],
    ['AN', ['Ana Belén Ruiz']],
    ['ruiz ana', ['Ana Belén Ruiz']],
    ['iñi', ['Íñigo Mora']],
    ['', ['Amina Núñez', 'Ana Belén Ruiz', 'Íñigo Mora']],
    ['nadie', []],
  ])('%s', (typed, found) => expect(matching(people, typed).map((person) => person.name)).toEqual(found));

  it('shows which letters matched, with their accents', () => {
    expect(marked('Amina Núñez', 'nun').filter((piece) => piece.marked)).toEqual([{ text: 'Núñ', marked: true }]);
    expect(
      marked('Ana Belén Ruiz', 'be rui')
        .map((piece) => piece.text)
        .join(''),
    ).toBe('Ana Belén Ruiz');
    expect(marked('Ana', 'zoe')).toEqual([{ text: 'Ana', marked: false }]);
  });
});
