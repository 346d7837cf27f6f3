import { Button, Checkbox } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formQuery } from '@/features/checklist/api/form';
import { language } from '@/i18n';
import { moment } from '@/lib/time';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Sheet } from '@/ui/Sheet';
import { fichaQuery } from '../api/ficha';
import { isSettled } from '../settled';
import { PaperFormer } from './PaperFormer';
import { PaperScope } from './PaperScope';

/** The ficha as a sheet of paper: the browser prints it, or keeps it as PDF. */
export function FichaPaper({ intervieweeId, name }: { intervieweeId: string; name: string }) {
  const { t } = useTranslation();
  const { data: ficha, error, refetch } = useQuery(fichaQuery(intervieweeId, language()));
  const { data: form } = useQuery(formQuery(ficha?.form));
  const [proofs, setProofs] = useState(true);
  if (error && !ficha) return <ErrorState what="ficha" problem={error} retry={() => void refetch()} />;
  if (!ficha || !form) return <Busy lines={6} height={60} />;
  const answered = ficha.items.filter(isSettled).length;
  return (
    <Sheet
      title={name}
      lead={`${form.title} · ${t('ficha.progress', { answered, questions: ficha.items.length })} · ${moment(new Date().toISOString(), language())}`}
      back={
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={18} />}
          renderRoot={(props) => <Link to="/personas/$id/ficha" params={{ id: intervieweeId }} {...props} />}
        >
          {t('ficha.print.back')}
        </Button>
      }
      options={
        <Checkbox
          label={t('ficha.print.proofs')}
          checked={proofs}
          onChange={(event) => setProofs(event.currentTarget.checked)}
        />
      }
    >
      {form.scopes.map((scope, at) => (
        <PaperScope key={scope.id} scope={scope} at={at} ficha={ficha} proofs={proofs} />
      ))}
      <PaperFormer former={ficha.former} />
    </Sheet>
  );
}
