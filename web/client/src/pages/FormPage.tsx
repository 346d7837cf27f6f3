import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { FormDesk } from '@/features/forms/FormDesk';
import { useDraft } from '@/features/forms/useDraft';
import { sessionQuery } from '@/features/session/sessionState';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { NothingHere } from '@/ui/NothingHere';
import { Page } from '@/ui/Page';

const route = getRouteApi('/formularios/$id');

/** One questionnaire in one language. */
export function FormPage() {
  const { id } = route.useParams();
  const { idioma = 'es' } = route.useSearch();
  const { data: session } = useQuery(sessionQuery);
  if (!session) return null; // The login is in front.
  if (!session.roles.includes('coordinator')) return <NothingHere />;
  return <Desk key={`${id} ${idioma}`} id={id} language={idioma} interviewer={session.roles.includes('interviewer')} />;
}

function Desk({ id, language, interviewer }: { id: string; language: string; interviewer: boolean }) {
  const navigate = useNavigate();
  const { parte } = route.useSearch();
  const { keeper, problem, retry } = useDraft(id, language);
  if (problem) return <ErrorState what="form" page problem={problem} retry={retry} />;
  if (!keeper)
    return (
      <Page>
        <Busy lines={6} />
      </Page>
    );
  const show = (part?: string) =>
    void navigate({
      to: '/formularios/$id',
      params: { id },
      search: { idioma: language, ...(part ? { parte: part } : {}) },
      resetScroll: false,
    });
  return (
    <Box maw={1180} mx="auto" px={{ base: 'md', sm: 'xl' }} pt={{ base: 'md', sm: 'xl' }} pb={120}>
      <FormDesk keeper={keeper} part={parte} show={show} interviewer={interviewer} />
    </Box>
  );
}
