import { Button, Container, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMessages, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DemonstrationButton } from '@/features/demonstration/DemonstrationButton';
import { caseloadQuery } from '@/features/interviewees/api/caseload';
import { Recent } from '@/features/interviewees/Recent';
import { sessionQuery } from '@/features/session/sessionState';
import { PersonForm } from '@/features/interviewees/PersonForm';
import { HowItWorks } from '@/features/help/HowItWorks';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Page } from '@/ui/Page';
import { Quiet } from '@/ui/Quiet';
import { StaffHome } from './StaffHome';

/** Who holds no interviews has no people to choose from. */
export function HomePage() {
  const { data: session } = useQuery(sessionQuery);
  return session && !session.roles.includes('interviewer') ? <StaffHome session={session} /> : <PeopleHome />;
}

function PeopleHome() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(caseloadQuery);
  const [adding, { open, close }] = useDisclosure();
  if (error && !data) return <ErrorState what="people" page problem={error} retry={() => void refetch()} />;
  if (!data)
    return (
      <Page>
        <Busy />
      </Page>
    );
  const nobody = data.length === 0;
  return (
    <>
      <Quiet
        page
        icon={nobody ? <IconMessages size={34} /> : <IconUsers size={34} />}
        title={t(nobody ? 'people.empty.title' : 'people.choose.title')}
        lead={t(nobody ? 'people.empty.lead' : 'people.choose.lead')}
      >
        <Group justify="center" mt="md">
          {/* On a wide screen the caseload says it already. */}
          <Button
            size="md"
            leftSection={<IconUserPlus size={20} />}
            onClick={open}
            {...(nobody ? {} : { hiddenFrom: 'md' })}
          >
            {t('people.add')}
          </Button>
          <DemonstrationButton />
        </Group>
      </Quiet>
      {nobody ? (
        <Container size={860} pb={120}>
          <HowItWorks columns={3} />
        </Container>
      ) : (
        <Recent />
      )}
      {adding && (
        <PersonForm
          close={close}
          saved={(person) => void navigate({ to: '/personas/$id', params: { id: person.id } })}
        />
      )}
    </>
  );
}
