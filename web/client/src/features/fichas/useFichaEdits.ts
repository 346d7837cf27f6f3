import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FichaAnswer, FichaEdit, FichaView, Question } from '@/api/types';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useDecideProposal } from './api/decideProposal';
import { useUndoAnswer } from './api/undoAnswer';
import { useWriteAnswer } from './api/writeAnswer';

/** The way back from an edit. */
export type Undo = (done?: () => void) => void;

export interface FichaEdits {
  /** Fails when the answer does not fit its question: whoever typed it keeps it in front of her. */
  save: (question: Question, edit: FichaEdit, tacit?: boolean) => Promise<Undo>;
  /** One touch: what fails is said in the corner, and what is done, unless it is said where it is done. */
  write: (question: Question, edit: FichaEdit, done?: (undo: Undo) => void, tacit?: boolean) => void;
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

  const back =
    ({ id }: Question, { revision }: FichaView): Undo =>
    (done) =>
      undoing.mutate({ questionId: id, revision }, { onError: failed, ...(done && { onSuccess: done }) });
  const tell = (message: string, undo: Undo) => {
    // One at a time: on a phone they would cover what is being read.
    if (told.current) notifications.hide(told.current);
    told.current = toast(message, { label: t('app.undo'), run: () => undo() });
  };
  const save = async (question: Question, edit: FichaEdit, tacit = false) => {
    const undo = back(question, await writing.mutateAsync({ questionId: question.id, ...edit }));
    if (!tacit) tell(t(edit.state === 'verified' ? 'ficha.confirmed' : 'ficha.saved'), undo);
    return undo;
  };
  return {
    save,
    write: (question, edit, done, tacit) => void save(question, edit, tacit).then(done, failed),
    decide: (question, proposal, accept) => {
      if (!proposal.conversationId) return;
      deciding.mutate(
        { questionId: question.id, conversationId: proposal.conversationId, accept },
        {
          onError: failed,
          onSuccess: (ficha) => tell(t(accept ? 'ficha.accepted' : 'ficha.rejected'), back(question, ficha)),
        },
      );
    },
  };
}
