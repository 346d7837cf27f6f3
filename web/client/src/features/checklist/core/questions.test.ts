import { describe, expect, it } from 'vitest';
import type { ChecklistItem, Form, Question, QuestionState } from '@/api/types';
import { currentScope, groupsOf, keyOf, suggestions } from './questions';

const question = (id: string, sensitive = false): Question => ({
  id,
  text: id,
  label: id,
  spoken: `¿${id}?`,
  type: 'text',
  sensitive,
  hearing: { asks: [], opens: [], answers: [], replies: [], never: [], subject: 'anyone' },
});
const item = (questionId: string, state: QuestionState): ChecklistItem => ({
  questionId,
  state,
  evidence: [],
  proposals: [],
});
const form: Form = {
  id: 'intake',
  version: 1,
  locale: 'es',
  title: 'Acogida',
  scopes: [
    { id: 'a', title: 'A', questions: [question('q1', true), question('q2')] },
    { id: 'b', title: 'B', questions: [question('q3'), question('q4'), question('q5')] },
  ],
};

describe('the checklist on screen', () => {
  it('counts what is settled, set aside included', () => {
    const groups = groupsOf(form, [item('q1', 'declined'), item('q3', 'asked'), item('q4', 'answered')]);
    expect(groups.map((group) => group.settled)).toEqual([1, 1]);
  });

  it('stays in the scope being talked about until it is complete', () => {
    const some = groupsOf(form, [item('q3', 'answered')]);
    expect(currentScope(some, 'q3')).toBe('b');
    const all = groupsOf(
      form,
      ['q3', 'q4', 'q5'].map((id) => item(id, 'answered')),
    );
    expect(currentScope(all, 'q3')).toBe('a');
  });

  it('suggests at most three, the delicate ones last', () => {
    expect(suggestions(groupsOf(form, []), 'a').map((one) => one.id)).toEqual(['q2', 'q3', 'q4']);
    const rest = groupsOf(
      form,
      ['q2', 'q3', 'q4', 'q5'].map((id) => item(id, 'answered')),
    );
    expect(suggestions(rest, 'a').map((one) => one.id)).toEqual(['q1']);
  });

  it('holds a question back until its time has come', () => {
    const late = (notBefore: Question['notBefore']): Form => ({
      ...form,
      scopes: form.scopes.map((scope) => ({
        ...scope,
        questions: scope.questions.map((one) => (one.id === 'q2' ? { ...one, notBefore } : one)),
      })),
    });
    const ids = (one: Form, items: ChecklistItem[]) => suggestions(groupsOf(one, items), 'a').map(({ id }) => id);
    expect(ids(late({ afterQuestion: 'q3' }), [])).toEqual(['q3', 'q4', 'q5']);
    expect(ids(late({ afterQuestion: 'q3' }), [item('q3', 'declined')])).toEqual(['q2', 'q4', 'q5']);
    expect(ids(late({ afterScopes: 1 }), [item('q1', 'answered')])).toEqual(['q3', 'q4', 'q5']);
    expect(ids(late({ afterScopes: 1 }), [item('q4', 'answered')])).toEqual(['q2', 'q3', 'q5']);
    // When nothing else is left, it is not kept from her.
    const rest = ['q1', 'q4', 'q5'].map((id) => item(id, 'answered'));
    expect(ids(late({ afterQuestion: 'q3' }), [...rest, item('q3', 'asked')])).toEqual(['q2']);
  });

  it('shows a hollow tick only where nothing is settled', () => {
    const groups = groupsOf(form, [item('q3', 'answered')], ['q2', 'q3']);
    expect(
      groups
        .flatMap((group) => group.lines)
        .filter((line) => line.hollow)
        .map((line) => line.question.id),
    ).toEqual(['q2']);
  });

  it('ticks with the numbers and then the letters below them', () => {
    const keys = Array.from({ length: 19 }, (_, at) => keyOf(at + 1));
    expect(keys.slice(0, 12).join('')).toBe('1234567890qw');
    expect(new Set(keys).size).toBe(19);
    // Those keys do something else already.
    expect(keys.filter((key) => key && 'pnmxzs?'.includes(key))).toEqual([]);
    expect(keyOf(20)).toBeNull();
  });
});
