import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoosePerson } from '@/features/interviewees/ChoosePerson';
import { language } from '@/i18n';
import { newId } from '@/lib/id';
import { toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { openNotes } from './api';

interface FlowProps {
  intervieweeId: string | undefined;
  choose: (id: string) => void;
  close: () => void;
}

/** Notas: about whom, and one writes. No consent is asked for: nothing is recorded. */
export function NotesFlow({ intervieweeId, choose, close }: FlowProps) {
  const { t } = useTranslation();
  if (intervieweeId === undefined)
    return <ChoosePerson title={t('conversation.notes.who')} close={close} choose={choose} />;
  return <Opening intervieweeId={intervieweeId} close={close} />;
}

function Opening({ intervieweeId, close }: { intervieweeId: string; close: () => void }) {
  const navigate = useNavigate();
  const sentence = useSentence();
  const begun = useRef(false);
  const { mutate } = useMutation({
    mutationFn: (id: string) =>
      openNotes(id, { intervieweeId, formId: 'intake', language: language(), engine: 'notes', origin: 'notes' }),
    onSuccess: (_, id) => void navigate({ to: '/conversaciones/$id/notas', params: { id } }),
    onError: (problem) => toastProblem(sentence(problem)),
    onSettled: close,
  });
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate(newId());
  }, [mutate]);
  return null;
}
