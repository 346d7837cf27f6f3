import { useTranslation } from 'react-i18next';
import { Ready } from '@/features/interviewees/Ready';
import { UploadDialog } from './UploadDialog';

interface FlowProps {
  intervieweeId: string | undefined;
  files?: File[];
  choose: (id: string) => void;
  close: () => void;
}

/** Subir: whose, her consent, the files. */
export function UploadFlow({ intervieweeId, files, choose, close }: FlowProps) {
  const { t } = useTranslation();
  return (
    <Ready title={t('people.actions.whoUpload')} intervieweeId={intervieweeId} choose={choose} close={close}>
      {(person) => <UploadDialog person={person} close={close} {...(files ? { files } : {})} />}
    </Ready>
  );
}
