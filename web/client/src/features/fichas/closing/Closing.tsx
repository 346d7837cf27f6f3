import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Form } from '@/api/types';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { closingQuery } from '../api/closing';
import { fichaQuery } from '../api/ficha';
import { useFichaEdits } from '../useFichaEdits';
import { Done } from './Done';
import { Exceptions } from './Exceptions';
import { ReadBack } from './ReadBack';

interface ClosingProps {
  intervieweeId: string;
  conversationId: string;
  /** In the language the talk was held in: that is how it is read back. */
  form: Form;
  playable: boolean;
}

/** Only what is in doubt, then what is read to the person. Every touch is stored at once, so it can be left at any moment. */
export function Closing({ intervieweeId, conversationId, form, playable }: ClosingProps) {
  const language = form.locale;
  const {
    data: closing,
    error,
    refetch,
  } = useQuery({
    ...closingQuery(intervieweeId, conversationId, language),
    // Until the work after Stop has come so far there is nothing to show; the page says how far it is.
    refetchInterval: ({ state }) => (state.data?.read ? false : 1_500),
  });
  const { data: ficha, error: fichaError } = useQuery(fichaQuery(intervieweeId, language));
  const edits = useFichaEdits(intervieweeId, language);
  const problem = error ?? fichaError;
  if (problem && (!closing || !ficha)) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!closing || !ficha) return <Busy lines={3} height={140} />;
  if (!closing.read) return null;
  const questions = new Map(form.scopes.flatMap((scope) => scope.questions.map((one) => [one.id, { scope, one }])));
  const items = new Map(ficha.items.map((item) => [item.questionId, item]));
  const lookUp = (questionId: string) => {
    const found = questions.get(questionId);
    const item = items.get(questionId);
    return found && item ? { question: found.one, scope: found.scope, item } : null;
  };
  return (
    <Stack gap="xl">
      <Exceptions exceptions={closing.exceptions} lookUp={lookUp} edits={edits} playable={playable} />
      <ReadBack lines={closing.lines} language={language} lookUp={lookUp} edits={edits} />
      <Done intervieweeId={intervieweeId} conversationId={conversationId} language={language} closing={closing} />
    </Stack>
  );
}
