import { expect, it } from 'vitest';
import type { Form } from '@/api/types';
import { inWordsOf } from './words';

const question = (id: string, text: string) => ({ id, text, label: `${text}!`, spoken: `${text}?`, options: [text] });
const form = (title: string, ...questions: object[]) =>
  ({ id: 'f', version: 1, scopes: [{ id: 's', title, questions }] }) as unknown as Form;

it('has the titles and questions of the translation, and says aloud what it said', () => {
  const told = inWordsOf(
    form('Salud', question('a', 'Uno'), question('b', 'Dos')),
    form('Health', question('a', 'One')),
  );
  expect(told.scopes[0]?.title).toBe('Health');
  expect(told.scopes[0]?.questions[0]).toEqual({
    id: 'a',
    text: 'One',
    label: 'One!',
    spoken: 'Uno?',
    options: ['Uno'],
  });
  expect(told.scopes[0]?.questions[1]?.text).toBe('Dos');
});
