import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isPlayable } from '@/features/conversations/read/isPlayable';
import { StatusPanel } from '@/features/conversations/read/StatusPanel';
import { StatusBadge } from '@/features/conversations/StatusBadge';
import { useConversation } from '@/features/conversations/useConversation';
import { Closing } from '@/features/fichas/closing/Closing';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { BackToPerson } from '@/features/interviewees/BackToPerson';
import { useInHand } from '@/features/interviewees/inHand';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Page } from '@/ui/Page';

const route = getRouteApi('/conversaciones/$id/cierre');

/** After *Terminar*: a minute together, then the day goes on. */
export function ClosingPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { view, stagesDone, problem, retry } = useConversation(id);
  useInHand(view?.intervieweeId);
  const { data: person } = useQuery({ ...intervieweeQuery(view?.intervieweeId ?? ''), enabled: !!view });
  if (problem) return <ErrorState what="conversation" page problem={problem} retry={retry} />;
  if (!view) {
    return (
      <Page>
        <Busy />
      </Page>
    );
  }
  const sealed = view.status !== 'live' && view.status !== 'interrupted';
  const name = person?.details.name ?? '…';
  return (
    <Page>
      <title>{`${t('closing.title')} · ${t('app.name')}`}</title>
      <Stack gap="lg">
        <Stack gap="xs">
          <BackToPerson id={view.intervieweeId} name={name} />
          <Group justify="space-between" align="start">
            <Title order={1}>{t('closing.title')}</Title>
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/conversaciones/$id" params={{ id }} {...props} />}
            >
              {t('closing.conversation')}
            </Button>
          </Group>
          <Group gap="md">
            <StatusBadge status={view.status} />
            <Text c="dimmed">{t('closing.lead')}</Text>
          </Group>
        </Stack>
        <StatusPanel view={view} stagesDone={stagesDone} />
        {sealed && (
          <Closing
            intervieweeId={view.intervieweeId}
            conversationId={id}
            language={view.form.language}
            playable={isPlayable(view, stagesDone)}
          />
        )}
      </Stack>
    </Page>
  );
}
