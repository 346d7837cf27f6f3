import { useTranslation } from 'react-i18next';
import { Ready } from '@/features/interviewees/Ready';
import { StartDialog } from './StartDialog';

interface FlowProps {
  intervieweeId: string | undefined;
  choose: (id: string) => void;
  close: () => void;
}

/** Grabar: with whom, her consent, the engine, and we listen. */
export function RecordFlow({ intervieweeId, choose, close }: FlowProps) {
  const { t } = useTranslation();
  return (
    <Ready title={t('people.actions.whoRecord')} intervieweeId={intervieweeId} choose={choose} close={close}>
      {(person) => <StartDialog person={person} close={close} />}
    </Ready>
  );
}
