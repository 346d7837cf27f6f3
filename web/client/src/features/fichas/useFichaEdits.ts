import { useTranslation } from 'react-i18next';
import type { FichaAnswer, FichaItem, Question, QuestionState } from '@/api/types';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useDecideProposal } from './api/decideProposal';
import { type QuestionEdit, useWriteAnswer } from './api/writeAnswer';

export interface FichaEdits {
  write: (question: Question, item: FichaItem, state: QuestionState, text?: string) => void;
  decide: (question: Question, proposal: FichaAnswer, accept: boolean) => void;
}

/** Edits by hand: saved at once, taken back with one touch. */
export function useFichaEdits(intervieweeId: string, language: string): FichaEdits {
  const { t } = useTranslation();
  const sentence = useSentence();
  const writing = useWriteAnswer(intervieweeId, language);
  const deciding = useDecideProposal(intervieweeId, language);
  const onError = (error: Error) => toastProblem(sentence(error));
  return {
    write: (question, item, state, text) =>
      writing.mutate(edit(question.id, state, text), {
        onError,
        onSuccess: () => {
          const back = item.current;
          toast(t('ficha.saved'), {
            label: t('app.undo'),
            run: () => writing.mutate(edit(question.id, back?.state ?? 'pending', back?.answer?.text), { onError }),
          });
        },
      }),
    decide: (question, proposal, accept) => {
      if (!proposal.conversationId) return;
      deciding.mutate(
        { questionId: question.id, conversationId: proposal.conversationId, accept },
        { onError, onSuccess: () => toast(t(accept ? 'ficha.accepted' : 'ficha.rejected')) },
      );
    },
  };
}

const edit = (questionId: string, state: QuestionState, text?: string): QuestionEdit => ({
  questionId,
  state,
  ...(text === undefined ? {} : { text }),
});
