import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkKind, Question } from '@/api/types';
import { toastProblem } from '@/ui/toast';
import type { Past } from '@/ui/usePast';
import { useSentence } from '@/ui/useSentence';
import { markQuestion } from './api/markQuestion';
import { undoMark } from './api/undoMark';

export interface Marks {
  mark: (question: Question, kind: MarkKind, text?: string) => void;
}

/** A decision on a question is one touch, and one touch takes it back: the question stands then as if she had never touched it. */
export function useMarks(conversationId: string, { did }: Pick<Past, 'did'>): Marks {
  const { t } = useTranslation();
  const sentence = useSentence();
  return useMemo(
    () => ({
      mark: ({ id, label }, kind, text) =>
        void markQuestion(conversationId, { questionId: id, kind, ...(text === undefined ? {} : { text }) }).then(
          ({ version }) =>
            version > 0 &&
            did({ done: t(`checklist.done.${kind}`, { label }), back: () => undoMark(conversationId, version) }),
          (error: unknown) => toastProblem(sentence(error)),
        ),
    }),
    [conversationId, did, sentence, t],
  );
}
