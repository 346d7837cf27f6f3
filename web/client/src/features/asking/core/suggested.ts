import type { ChecklistItem, Form, Question, RememberedAnswer } from '@/api/types';

const most = 4;
const order = ['asked', 'pending', 'answered', 'verified'];

/**
 * Questions of the form to begin with, as one says them: first those whose answer nobody has noted, because it may be in what was said all the same;
 * mandatory before others, delicate ones last. None that was asked here already.
 */
export function suggested(form: Form, items: readonly ChecklistItem[], asked: readonly RememberedAnswer[]): string[] {
  const stateOf = new Map(items.map((item) => [item.questionId, item.state]));
  const known = new Set(asked.map(({ question }) => question));
  const weight = ({ id, mandatory, sensitive }: Question) =>
    order.indexOf(stateOf.get(id) ?? 'pending') * 4 + (mandatory ? 0 : 1) + (sensitive ? 2 : 0);
  return form.scopes
    .flatMap(({ questions }) => questions)
    .filter(({ id, spoken }) => order.includes(stateOf.get(id) ?? 'pending') && !known.has(spoken))
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, most)
    .map(({ spoken }) => spoken);
}
