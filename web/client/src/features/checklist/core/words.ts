import type { Form } from '@/api/types';

/** A form with what is read on screens taken from its translation: what is said to the person, and what can be answered, stays as it is. */
export function inWordsOf(form: Form, translation: Form): Form {
  const scopes = new Map(translation.scopes.map((scope) => [scope.id, scope.title]));
  const questions = new Map(
    translation.scopes.flatMap((scope) => scope.questions.map(({ id, text, label }) => [id, { text, label }])),
  );
  return {
    ...form,
    scopes: form.scopes.map((scope) => ({
      ...scope,
      title: scopes.get(scope.id) ?? scope.title,
      questions: scope.questions.map((question) => ({ ...question, ...questions.get(question.id) })),
    })),
  };
}
