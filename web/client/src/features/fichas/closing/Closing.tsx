import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formQuery, useScreenForm } from '@/features/checklist/api/form';
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
  /** In which the talk was held: that is how it is read back. */
  language: string;
  playable: boolean;
}

/** Only what is in doubt, then what is read to the person. Every touch is stored at once, so it can be left at any moment. */
export function Closing({ intervieweeId, conversationId, language, playable }: ClosingProps) {
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
  // What is left to close is told by the ficha, which follows the newest version.
  const { data: told, error: formError } = useQuery(formQuery(ficha?.form));
  const form = useScreenForm(told);
  const edits = useFichaEdits(intervieweeId, language);
  const problem = error ?? fichaError ?? formError;
  if (problem && (!closing || !ficha || !form))
    return <ErrorState what="ficha" problem={problem} retry={() => void refetch()} />;
  if (!closing || !ficha || !form) return <Busy lines={3} height={140} />;
  if (!closing.read) return null;
  const questions = new Map(
    form.scopes.flatMap((scope, at) => scope.questions.map((one) => [one.id, { scope, at, one }])),
  );
  const items = new Map(ficha.items.map((item) => [item.questionId, item]));
  const lookUp = (questionId: string) => {
    const found = questions.get(questionId);
    const item = items.get(questionId);
    return found && item ? { question: found.one, scope: found.scope, at: found.at, item } : null;
  };
  return (
    <Stack gap="xl">
      <Exceptions exceptions={closing.exceptions} lookUp={lookUp} edits={edits} playable={playable} />
      <ReadBack lines={closing.lines} language={language} lookUp={lookUp} edits={edits} />
      <Done intervieweeId={intervieweeId} conversationId={conversationId} language={language} closing={closing} />
    </Stack>
  );
}
