import { expect, it } from 'vitest';
import type { Answer, Question } from '@/api/types';
import { besideOf, draftOf as draftIn, editOf, fieldOf } from './typed';

const question = (type: Question['type'], options: string[] = []) =>
  ({ id: 'q', type, options }) as unknown as Question;
const draftOf = (one: Question, answer: Answer) => draftIn(one, answer, 'es');

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

it('never takes what is left empty for an answer, nor for the wish to take one away', () => {
  for (const type of ['text', 'number', 'date', 'yesNo'] as const)
    expect(editOf(question(type), { yesNo: null, text: '  ' })).toBeNull();
});

it('offers a heard answer for correction only where it is one of the choices', () => {
  const rating = question('rating', ['Bueno', 'Malo']);
  expect(draftOf(rating, { text: 'De salud estoy bien' }).text).toBe('');
  expect(draftOf(rating, { text: 'Bueno' }).text).toBe('Bueno');
});

it('begins with the number that was heard, and with the remark of whoever wrote one', () => {
  const number = question('number');
  expect(draftOf(number, { text: 'Somos tres adultos', number: 3 }).text).toBe('3');
  expect(draftOf(number, { text: '3, con la abuela', number: 3 }).text).toBe('3, con la abuela');
  expect(draftOf(number, { text: '30 o 31', number: 3 }).text).toBe('3');
  expect(draftOf(number, { text: 'un kilo y medio', number: 1.5 }).text).toBe('1,5');
  expect(draftIn(number, { text: 'a kilo and a half', number: 1.5 }, 'en').text).toBe('1.5');
  expect(draftOf(number, { text: 'unos cuantos' }).text).toBe('unos cuantos');
});

it('shows the heard words beside a field that does not hold them', () => {
  const beside = (one: Question, answer: Answer) => besideOf(one, answer, draftOf(one, answer));
  const rating = question('rating', ['Bueno', 'Malo']);
  expect(beside(rating, { text: 'De salud estoy bien' })).toBe('De salud estoy bien');
  expect(beside(rating, { text: 'Bueno' })).toBeNull();
  expect(beside(question('date'), { text: 'Antes del verano' })).toBe('Antes del verano');
  expect(beside(question('date'), { text: '1/2/2026', date: '2026-02-01' })).toBeNull();
  expect(beside(question('number'), { text: 'Somos tres', number: 3 })).toBe('Somos tres');
  expect(beside(question('yesNo'), { text: 'Sí, desde 2020', yesNo: true })).toBeNull();
});
