import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem, MarkKind, Question, QuestionMark } from '@/api/types';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useMarkQuestion } from './api/markQuestion';
import { undoOf } from './core/questions';

export interface Marks {
  mark: (question: Question, item: ChecklistItem, kind: MarkKind, text?: string) => void;
  undo: () => void;
}

/** A decision on a question is one touch, and one touch takes it back. */
export function useMarks(conversationId: string): Marks {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { mutate } = useMarkQuestion(conversationId);
  const past = useRef<QuestionMark[]>([]);

  const send = useCallback(
    (mark: QuestionMark, done?: () => void) =>
      mutate(mark, { onSuccess: done ?? (() => {}), onError: (error) => toastProblem(sentence(error)) }),
    [mutate, sentence],
  );

  const undo = useCallback(() => {
    const last = past.current.pop();
    if (last) send(last);
  }, [send]);

  const mark = useCallback(
    (question: Question, item: ChecklistItem, kind: MarkKind, text?: string) => {
      const back = undoOf(item);
      send({ questionId: question.id, kind, ...(text === undefined ? {} : { text }) }, () => {
        past.current.push(back);
        const takeBack = () => {
          past.current = past.current.filter((one) => one !== back);
          send(back);
        };
        toast(t(`checklist.done.${kind}`, { label: question.label }), { label: t('app.undo'), run: takeBack });
      });
    },
    [send, t],
  );

  return { mark, undo };
}
