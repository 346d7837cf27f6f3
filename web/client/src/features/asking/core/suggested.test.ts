import { expect, it } from 'vitest';
import type { ChecklistItem, Form, Question, QuestionState, RememberedAnswer } from '@/api/types';
import { suggested } from './suggested';

const question = (id: string, more: Partial<Question> = {}) =>
  ({ id, spoken: `¿${id}?`, mandatory: false, sensitive: false, ...more }) as Question;
const form = {
  scopes: [
    { id: 'a', title: 'A', questions: [question('told'), question('open'), question('delicate', { sensitive: true })] },
    { id: 'b', title: 'B', questions: [question('must', { mandatory: true }), question('asked'), question('aside')] },
  ],
} as unknown as Form;
const items = (states: Record<string, QuestionState>) =>
  Object.entries(states).map(([questionId, state]): ChecklistItem => ({
    questionId,
    state,
    evidence: [],
    proposals: [],
  }));
const stand = items({ told: 'answered', asked: 'asked', aside: 'notApplicable' });

it('begins with what was asked and not noted, then what is open, the mandatory first and the delicate last', () =>
  expect(suggested(form, stand, [])).toEqual(['¿asked?', '¿must?', '¿open?', '¿delicate?']));

it('leaves out what was asked here, and fills up with what the talk has told', () =>
  expect(suggested(form, stand, [{ question: '¿open?' } as RememberedAnswer])).toEqual([
    '¿asked?',
    '¿must?',
    '¿delicate?',
    '¿told?',
  ]));

it('never suggests what does not apply or she would rather not answer', () =>
  expect(suggested(form, items({ told: 'declined', open: 'notApplicable' }), [])).not.toContain('¿open?'));
