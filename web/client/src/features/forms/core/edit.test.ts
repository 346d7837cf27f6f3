import { describe, expect, it } from 'vitest';
import type { Form } from '@/api/types';
import {
  addQuestion,
  moveQuestion,
  moveScope,
  moveToScope,
  newQuestion,
  partNamed,
  removeQuestion,
  tellable,
} from './edit';

const ask = (id: string) => ({ ...newQuestion(), id });
const form: Form = {
  id: 'acogida',
  version: 2,
  locale: 'es',
  title: 'Acogida',
  scopes: [
    { id: 'a', title: 'A', questions: [ask('q1'), ask('q2')] },
    { id: 'b', title: 'B', questions: [{ ...ask('q3'), type: 'text' }] },
  ],
};
const shape = ({ scopes }: Form) =>
  scopes.map((scope) => `${scope.id}:${scope.questions.map((one) => one.id).join(',')}`).join(' ');

describe('editing a form', () => {
  it('moves a question within its scope and over its edges, and nowhere beyond', () => {
    expect(shape(moveQuestion(form, 'q2', -1))).toBe('a:q2,q1 b:q3');
    expect(shape(moveQuestion(form, 'q2', 1))).toBe('a:q1 b:q2,q3');
    expect(shape(moveQuestion(form, 'q3', -1))).toBe('a:q1,q2,q3 b:');
    expect(shape(moveQuestion(form, 'q1', -1))).toBe('a:q1,q2 b:q3');
    expect(shape(moveQuestion(form, 'q3', 1))).toBe('a:q1,q2 b:q3');
  });

  it('moves scopes, and questions to another scope', () => {
    expect(shape(moveScope(form, 'b', -1))).toBe('b:q3 a:q1,q2');
    expect(shape(moveScope(form, 'b', 1))).toBe('a:q1,q2 b:q3');
    expect(shape(moveToScope(form, 'q1', 'b'))).toBe('a:q2 b:q3,q1');
    expect(moveToScope(form, 'q1', 'a')).toBe(form);
  });

  it('puts back what was removed where it was', () => {
    expect(shape(addQuestion(removeQuestion(form, 'q1'), 'a', ask('q1'), 0))).toBe(shape(form));
  });

  it('finds a part by its name in the address', () => {
    expect(partNamed(form, 'ambito:b')?.scope.id).toBe('b');
    expect(partNamed(form, 'q3')?.scope.id).toBe('b');
    expect(partNamed(form, 'q9')).toBeNull();
  });

  it('offers for a condition only what can be told apart, and never gives an id twice', () => {
    expect(tellable(form, 'q1').map(({ id }) => id)).toEqual(['q2']);
    expect(newQuestion().id).not.toBe(newQuestion().id);
  });
});
