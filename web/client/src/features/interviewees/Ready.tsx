import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { IntervieweeView } from '@/api/types';
import { intervieweeQuery } from './api/interviewee';
import { ChoosePerson } from './ChoosePerson';
import { ConsentDialog } from './ConsentDialog';

interface ReadyProps {
  title: string;
  intervieweeId: string | undefined;
  choose: (id: string) => void;
  close: () => void;
  children: (person: IntervieweeView) => ReactNode;
}

/** Before anything is recorded or uploaded: with whom, and has she said yes? */
export function Ready({ title, intervieweeId, choose, close, children }: ReadyProps) {
  const { data: person } = useQuery({ ...intervieweeQuery(intervieweeId ?? ''), enabled: intervieweeId !== undefined });
  if (intervieweeId === undefined) return <ChoosePerson title={title} close={close} choose={choose} />;
  if (!person) return null;
  if (!person.consent) return <ConsentDialog intervieweeId={person.id} close={close} agreed={() => {}} />;
  return children(person);
}
