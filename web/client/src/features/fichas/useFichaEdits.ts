import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FichaAnswer, FichaEdit, FichaView, Question } from '@/api/types';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useDecideProposal } from './api/decideProposal';
import { useUndoAnswer } from './api/undoAnswer';
import { useWriteAnswer } from './api/writeAnswer';

export interface FichaEdits {
  /** Fails when the answer does not fit its question: whoever typed it keeps it in front of her. */
  save: (question: Question, edit: FichaEdit) => Promise<void>;
  /** One touch: what fails is said in the corner. */
  write: (question: Question, edit: FichaEdit, done?: () => void) => void;
  decide: (question: Question, proposal: FichaAnswer, accept: boolean) => void;
}

/** Edits by hand: saved at once, taken back with one touch and with everything they had replaced. */
export function useFichaEdits(intervieweeId: string, language: string): FichaEdits {
  const { t } = useTranslation();
  const sentence = useSentence();
  const writing = useWriteAnswer(intervieweeId, language);
  const deciding = useDecideProposal(intervieweeId, language);
  const undoing = useUndoAnswer(intervieweeId, language);
  const told = useRef<string | null>(null);
  const failed = (error: unknown) => toastProblem(sentence(error));

  const tell = (question: Question, message: string, { revision }: FichaView) => {
    // One at a time: on a phone they would cover what is being read.
    if (told.current) notifications.hide(told.current);
    told.current = toast(message, {
      label: t('app.undo'),
      run: () => undoing.mutate({ questionId: question.id, revision }, { onError: failed }),
    });
  };
  const save = async (question: Question, edit: FichaEdit) => {
    const ficha = await writing.mutateAsync({ questionId: question.id, ...edit });
    tell(question, t(edit.state === 'verified' ? 'ficha.confirmed' : 'ficha.saved'), ficha);
  };
  return {
    save,
    write: (question, edit, done) => void save(question, edit).then(done, failed),
    decide: (question, proposal, accept) => {
      if (!proposal.conversationId) return;
      deciding.mutate(
        { questionId: question.id, conversationId: proposal.conversationId, accept },
        {
          onError: failed,
          onSuccess: (ficha) => tell(question, t(accept ? 'ficha.accepted' : 'ficha.rejected'), ficha),
        },
      );
    },
  };
}
