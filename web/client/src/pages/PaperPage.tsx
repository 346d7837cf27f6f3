import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FichaPaper } from '@/features/fichas/print/FichaPaper';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Page } from '@/ui/Page';

const route = getRouteApi('/personas/$id/ficha/imprimir');

export function PaperPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { data: person, error, refetch } = useQuery(intervieweeQuery(id));
  if (error && !person) return <ErrorState what="person" page problem={error} retry={() => void refetch()} />;
  return (
    <Page>
      {/* The browser names the PDF after it. */}
      <title>{t('ficha.title')}</title>
      {person ? <FichaPaper intervieweeId={id} name={person.details.name} /> : <Busy lines={6} height={60} />}
    </Page>
  );
}
