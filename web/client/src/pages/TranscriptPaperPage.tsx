import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TranscriptPaper } from '@/features/conversations/read/TranscriptPaper';
import { namesOf } from '@/features/conversations/core/names';
import { useConversation } from '@/features/conversations/useConversation';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Page } from '@/ui/Page';

const route = getRouteApi('/conversaciones/$id/imprimir');

export function TranscriptPaperPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { view, problem, retry } = useConversation(id);
  const { data: person } = useQuery({ ...intervieweeQuery(view?.intervieweeId ?? ''), enabled: !!view });
  if (problem) return <ErrorState what="conversation" page problem={problem} retry={retry} />;
  return (
    <Page>
      {/* The browser names the PDF after it. */}
      <title>{t('conversation.transcript')}</title>
      {view && person ? <TranscriptPaper view={view} names={namesOf(view, person)} /> : <Busy lines={6} height={60} />}
    </Page>
  );
}
