import { expect, it } from 'vitest';
import type { Question } from '@/api/types';
import { draftOf, editOf, fieldOf } from './typed';

const question = (type: Question['type'], options: string[] = []) =>
  ({ id: 'q', type, options }) as unknown as Question;

it('gives each type its field, and words where there is nothing to choose from', () => {
  expect(fieldOf(question('rating'))).toBe('text');
  expect(fieldOf(question('rating', ['Bien', 'Mal']))).toBe('choice');
  expect(fieldOf(question('list'))).toBe('text');
  expect(fieldOf(question('date'))).toBe('date');
});

it('takes the yes or no out of the words and puts it back', () => {
  const yesNo = question('yesNo');
  expect(draftOf(yesNo, { text: 'Sí, desde 2020', yesNo: true })).toEqual({ yesNo: true, text: 'desde 2020' });
  expect(draftOf(yesNo, { text: 'Noviembre de 2020', yesNo: false })).toEqual({
    yesNo: false,
    text: 'Noviembre de 2020',
  });
  expect(draftOf(yesNo, { text: 'según se mire' })).toEqual({ yesNo: null, text: 'según se mire' });
  expect(editOf(yesNo, { yesNo: true, text: ' desde 2020 ' })).toEqual({
    state: 'answered',
    yesNo: true,
    text: 'desde 2020',
  });
  expect(editOf(yesNo, { yesNo: false, text: '' })).toEqual({ state: 'answered', yesNo: false });
  expect(editOf(yesNo, { yesNo: null, text: 'Sí' })).toEqual({ state: 'answered', text: 'Sí' });
});

it('clears what is left empty', () => {
  for (const type of ['text', 'number', 'date', 'yesNo'] as const)
    expect(editOf(question(type), { yesNo: null, text: '  ' })).toEqual({ state: 'pending' });
});

it('offers a heard answer for correction only where it is one of the choices', () => {
  const rating = question('rating', ['Bueno', 'Malo']);
  expect(draftOf(rating, { text: 'De salud estoy bien' }).text).toBe('');
  expect(draftOf(rating, { text: 'Bueno' }).text).toBe('Bueno');
});
