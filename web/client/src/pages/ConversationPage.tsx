import { Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formQuery } from '@/features/checklist/api/form';
import { Checklist } from '@/features/checklist/Checklist';
import { groupsOf } from '@/features/checklist/core/questions';
import { useMarks } from '@/features/checklist/useMarks';
import { ConversationHeader } from '@/features/conversations/read/ConversationHeader';
import { isPlayable } from '@/features/conversations/read/isPlayable';
import { StatusPanel } from '@/features/conversations/read/StatusPanel';
import { Transcript } from '@/features/conversations/read/Transcript';
import { useConversation } from '@/features/conversations/useConversation';
import { fichaQuery } from '@/features/fichas/api/ficha';
import { ClosingNotice } from '@/features/fichas/closing/ClosingNotice';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { language } from '@/i18n';
import { useSession } from '@/features/session/useSession';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Page } from '@/ui/Page';

const route = getRouteApi('/conversaciones/$id');

export function ConversationPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { linea } = route.useSearch();
  const { view, stagesDone, problem, retry } = useConversation(id);
  const { data: person } = useQuery({ ...intervieweeQuery(view?.intervieweeId ?? ''), enabled: !!view });
  const { data: form } = useQuery(formQuery(view?.form));
  const { data: ficha } = useQuery({ ...fichaQuery(view?.intervieweeId ?? '', language()), enabled: !!view });
  const marks = useMarks(id);
  const { profile } = useSession();
  if (problem) return <ErrorState page problem={problem} retry={retry} />;
  if (!view) {
    return (
      <Page>
        <Busy />
      </Page>
    );
  }
  const playable = isPlayable(view, stagesDone);
  const names = { ...(person && { interviewee: person.details.name }), ...(profile && { interviewer: profile.name }) };
  return (
    <Page>
      <title>{`${view.title ?? person?.details.name ?? ''} · ${t('app.name')}`}</title>
      <Stack gap="lg">
        <ConversationHeader view={view} name={person?.details.name ?? '…'} playable={playable} />
        <StatusPanel view={view} stagesDone={stagesDone} />
        {ficha?.toClose.includes(id) && <ClosingNotice conversationId={id} />}
        <Tabs defaultValue="transcript" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="transcript">
              {t(view.origin === 'notes' ? 'conversation.notes.label' : 'conversation.transcript')}
            </Tabs.Tab>
            <Tabs.Tab value="checklist">{t('conversation.checklist')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="transcript">
            <Transcript view={view} line={linea} playable={playable} names={names} />
          </Tabs.Panel>
          <Tabs.Panel value="checklist">
            {form && (
              <Checklist
                conversationId={id}
                groups={groupsOf(form, view.checklist)}
                current={null}
                everything
                marks={marks}
                playable={playable}
              />
            )}
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </Page>
  );
}
