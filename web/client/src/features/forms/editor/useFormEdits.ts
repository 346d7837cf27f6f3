import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Question, Scope } from '@/api/types';
import { toast } from '@/ui/toast';
import type { DraftKeeper } from '../core/draftKeeper';
import * as edit from '../core/edit';

/** What can be done to a draft. What is taken away can be brought back. */
export function useFormEdits(keeper: DraftKeeper, show: (part?: string) => void) {
  const { t } = useTranslation();
  const { change } = keeper;
  // What was added just now, and which of its fields were left: nobody has had the time to fill in the others.
  const [added, setAdded] = useState<{ part: string; left: readonly string[] }>({ part: '', left: [] });
  /** The others are looked at as they are now: only what was removed comes back. */
  const removed = (words: string, back: (form: Form) => Form, part: string) => {
    show();
    toast(words, { label: t('app.undo'), run: () => (change(back), show(part)) });
  };
  return {
    added,
    leave: (field: string) =>
      setAdded((now) => (now.left.includes(field) ? now : { ...now, left: [...now.left, field] })),
    retitle: (title: string) => change((form) => ({ ...form, title })),
    question: (id: string, next: Partial<Question>) =>
      change((form) => edit.changeQuestion(form, id, (question) => ({ ...question, ...next }))),
    scope: (id: string, next: Partial<Scope>) => change((form) => edit.changeScope(form, id, next)),
    addScope: () => {
      const scope = edit.newScope();
      change((form) => edit.addScope(form, scope));
      setAdded({ part: edit.nameOfScope(scope), left: [] });
      show(edit.nameOfScope(scope));
    },
    addQuestion: (scopeId: string) => {
      const question = edit.newQuestion();
      change((form) => edit.addQuestion(form, scopeId, question));
      setAdded({ part: question.id, left: [] });
      show(question.id);
    },
    removeQuestion: (question: Question, scope: Scope) => {
      const at = scope.questions.indexOf(question);
      change((form) => edit.removeQuestion(form, question.id));
      removed(
        t('forms.removedQuestion', { name: question.label || t('forms.untitledQuestion') }),
        (form) => edit.addQuestion(form, scope.id, question, at),
        question.id,
      );
    },
    removeScope: (scope: Scope) => {
      const at = keeper.state.get().form.scopes.indexOf(scope);
      change((form) => edit.removeScope(form, scope.id));
      removed(
        t('forms.removedScope', { name: scope.title || t('forms.untitledScope') }),
        (form) => edit.addScope(form, scope, at),
        edit.nameOfScope(scope),
      );
    },
    moveQuestion: (id: string, by: number) => change((form) => edit.moveQuestion(form, id, by)),
    moveScope: (id: string, by: number) => change((form) => edit.moveScope(form, id, by)),
    moveToScope: (id: string, scopeId: string) => change((form) => edit.moveToScope(form, id, scopeId)),
  };
}

export type FormEdits = ReturnType<typeof useFormEdits>;
