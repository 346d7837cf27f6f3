import { useTranslation } from 'react-i18next';
import type { Form, Question } from '@/api/types';
import { questionsOf } from './core/edit';

/** A question's condition and position, as one would say them. */
export function useRuleWords(form: Form) {
  const { t } = useTranslation();
  const labelOf = (id: string | null | undefined) =>
    questionsOf(form).find((question) => question.id === id)?.label || t('forms.untitledQuestion');
  const skip = ({ skipWhen }: Question) => {
    if (!skipWhen) return null;
    const question = labelOf(skipWhen.questionId);
    if (skipWhen.yesNo != null) return t(skipWhen.yesNo ? 'forms.skip.saysYes' : 'forms.skip.saysNo', { question });
    if (skipWhen.option != null) return t('forms.skip.saysOption', { question, option: skipWhen.option });
    if (skipWhen.atLeast != null) return t('forms.skip.saysAtLeast', { question, number: skipWhen.atLeast });
    if (skipWhen.atMost != null) return t('forms.skip.saysAtMost', { question, number: skipWhen.atMost });
    return null;
  };
  const late = ({ notBefore }: Question) => {
    if (!notBefore) return null;
    if (notBefore.afterQuestion) return t('forms.position.says', { question: labelOf(notBefore.afterQuestion) });
    return t('forms.position.saysScopes', { count: notBefore.afterScopes ?? 1 });
  };
  return (question: Question): string[] => [skip(question), late(question)].filter((words) => words !== null);
}
