import type { Form, Question, Scope } from '@/api/types';
import { newId } from '@/lib/id';

/** A question or a scope of a form, as the address names it: `q3`, `ambito:casa`. */
export type Part = { question: Question; scope: Scope } | { question: null; scope: Scope };

const scopePrefix = 'ambito:';
export const nameOfScope = (scope: Scope) => `${scopePrefix}${scope.id}`;

export const questionsOf = (form: Form): Question[] => form.scopes.flatMap((scope) => scope.questions);

export function partNamed(form: Form, name: string | undefined): Part | null {
  for (const scope of form.scopes) {
    if (name === nameOfScope(scope)) return { question: null, scope };
    const question = scope.questions.find((one) => one.id === name);
    if (question) return { question, scope };
  }
  return null;
}

/** Ids are never given again, so that an answer never meets another question than its own. */
const fresh = (kind: string) => `${kind}-${newId().slice(0, 8)}`;

export const newScope = (): Scope => ({ id: fresh('a'), title: '', questions: [] });

export const newQuestion = (): Question => ({
  id: fresh('p'),
  text: '',
  label: '',
  spoken: '',
  type: 'yesNo',
  sensitive: false,
  mandatory: false,
  byHandOnly: false,
  options: [],
  hearing: { asks: [], opens: [], answers: [], replies: [], never: [], subject: 'self' },
});

const scopes = (form: Form, change: (scope: Scope) => Scope): Form => ({ ...form, scopes: form.scopes.map(change) });

export const changeScope = (form: Form, id: string, change: Partial<Scope>) =>
  scopes(form, (scope) => (scope.id === id ? { ...scope, ...change } : scope));

export const changeQuestion = (form: Form, id: string, change: (question: Question) => Question) =>
  scopes(form, (scope) => ({
    ...scope,
    questions: scope.questions.map((question) => (question.id === id ? change(question) : question)),
  }));

export const addScope = (form: Form, scope: Scope, at = form.scopes.length): Form => ({
  ...form,
  scopes: form.scopes.toSpliced(at, 0, scope),
});

export const addQuestion = (form: Form, scopeId: string, question: Question, at?: number) =>
  scopes(form, (scope) =>
    scope.id === scopeId
      ? { ...scope, questions: scope.questions.toSpliced(at ?? scope.questions.length, 0, question) }
      : scope,
  );

export const removeScope = (form: Form, id: string): Form => ({
  ...form,
  scopes: form.scopes.filter((scope) => scope.id !== id),
});

export const removeQuestion = (form: Form, id: string) =>
  scopes(form, (scope) => ({ ...scope, questions: scope.questions.filter((question) => question.id !== id) }));

/** One place up (−1) or down (1). */
export function moveScope(form: Form, id: string, by: number): Form {
  const at = form.scopes.findIndex((scope) => scope.id === id);
  const scope = form.scopes[at];
  if (!scope || at + by < 0 || at + by >= form.scopes.length) return form;
  return { ...form, scopes: form.scopes.toSpliced(at, 1).toSpliced(at + by, 0, scope) };
}

/** One place up or down; at the edge of its scope, into the next one. */
export function moveQuestion(form: Form, id: string, by: number): Form {
  const part = partNamed(form, id);
  if (!part?.question) return form;
  const at = part.scope.questions.indexOf(part.question);
  const without = removeQuestion(form, id);
  if (at + by >= 0 && at + by < part.scope.questions.length)
    return addQuestion(without, part.scope.id, part.question, at + by);
  const next = form.scopes[form.scopes.indexOf(part.scope) + by];
  return next ? addQuestion(without, next.id, part.question, by > 0 ? 0 : next.questions.length) : form;
}

export function moveToScope(form: Form, id: string, scopeId: string): Form {
  const part = partNamed(form, id);
  if (!part?.question || part.scope.id === scopeId) return form;
  return addQuestion(removeQuestion(form, id), scopeId, part.question);
}

/** What a condition may look at: questions whose answers can be told apart. */
export const tellable = (form: Form, but: string) =>
  questionsOf(form).filter(
    (question) =>
      question.id !== but && (question.type === 'yesNo' || question.type === 'number' || !!question.options?.length),
  );
