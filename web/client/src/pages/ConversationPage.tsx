import { Button, Flex, Stack, Tabs } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formQuery, useScreenForm } from '@/features/checklist/api/form';
import { Checklist } from '@/features/checklist/Checklist';
import { groupsOf } from '@/features/checklist/core/questions';
import { withRoles } from '@/features/checklist/core/roles';
import { useMarks } from '@/features/checklist/useMarks';
import { ConversationHeader } from '@/features/conversations/read/ConversationHeader';
import { isPlayable } from '@/features/conversations/read/isPlayable';
import { MissingWords } from '@/features/conversations/read/MissingWords';
import { StatusPanel } from '@/features/conversations/read/StatusPanel';
import { Transcript } from '@/features/conversations/read/Transcript';
import { namesOf } from '@/features/conversations/core/names';
import { useConversation } from '@/features/conversations/useConversation';
import { fichaQuery } from '@/features/fichas/api/ficha';
import { ClosingNotice } from '@/features/fichas/closing/ClosingNotice';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { useInHand } from '@/features/interviewees/inHand';
import { language } from '@/i18n';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Page } from '@/ui/Page';
import { usePast } from '@/ui/usePast';

const Asking = lazy(() => import('@/features/asking/Asking'));
const route = getRouteApi('/conversaciones/$id');

export function ConversationPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { linea, ver } = route.useSearch();
  const navigate = useNavigate();
  /** The citation one has gone to the transcript from. */
  const [cited, setCited] = useState<string | null>(null);
  const { view, stagesDone, problem, retry } = useConversation(id);
  useInHand(view?.intervieweeId);
  const known = useQuery({ ...intervieweeQuery(view?.intervieweeId ?? ''), enabled: !!view });
  const { data: form } = useQuery(formQuery(view?.form));
  const screenForm = useScreenForm(form);
  const filled = useQuery({ ...fichaQuery(view?.intervieweeId ?? '', language()), enabled: !!view });
  const marks = useMarks(id, usePast());
  if (problem) return <ErrorState what="conversation" page problem={problem} retry={retry} />;
  if (!view || isComing(known) || isComing(filled)) {
    return (
      <Page>
        <Busy />
      </Page>
    );
  }
  const [person, ficha] = [known.data, filled.data];
  const playable = isPlayable(view, stagesDone);
  const names = namesOf(view, person);
  const side = ver ?? 'transcript';
  const turnTo = (next: string | null) => {
    setCited(null);
    const search: { ver?: 'preguntas' | 'saber' } = next === 'preguntas' || next === 'saber' ? { ver: next } : {};
    void navigate({ to: '/conversaciones/$id', params: { id }, search, replace: true, resetScroll: false });
  };
  const openLine = (segmentId: number, from: string) => {
    setCited(from);
    void navigate({ to: '/conversaciones/$id', params: { id }, search: { linea: segmentId }, resetScroll: false });
  };
  const backToAnswers = () =>
    void navigate({ to: '/conversaciones/$id', params: { id }, search: { ver: 'saber' }, resetScroll: false });
  return (
    <Page>
      <title>{`${view.title ?? person?.details.name ?? ''} · ${t('app.name')}`}</title>
      <Stack gap="lg">
        <ConversationHeader view={view} name={person?.details.name ?? '…'} playable={playable} />
        <StatusPanel view={view} stagesDone={stagesDone} />
        <MissingWords view={view} playable={playable} />
        {ficha?.toClose.includes(id) && <ClosingNotice conversationId={id} />}
        <Tabs value={side} onChange={turnTo} keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="transcript">
              {t(view.origin === 'notes' ? 'conversation.notes.label' : 'conversation.transcript')}
            </Tabs.Tab>
            <Tabs.Tab value="preguntas">{t('conversation.checklist')}</Tabs.Tab>
            <Tabs.Tab value="saber">{t('asking.title')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="transcript">
            <Transcript view={view} line={linea} focus={cited !== null} playable={playable} names={names} />
            {cited !== null && <BackTo label={t('asking.back')} go={backToAnswers} />}
          </Tabs.Panel>
          <Tabs.Panel value="saber">
            <Suspense fallback={<Busy lines={3} />}>
              <Asking
                view={view}
                form={form}
                playable={view.origin === 'notes' ? null : playable}
                names={names}
                open={openLine}
                cameFrom={cited}
              />
            </Suspense>
          </Tabs.Panel>
          <Tabs.Panel value="preguntas">
            {form && (
              <Checklist
                conversationId={id}
                groups={groupsOf(screenForm ?? form, withRoles(view.checklist, view.segments))}
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

/** Within reach while one reads on; on a phone beside the round button, not under it. */
function BackTo({ label, go }: { label: string; go: () => void }) {
  return (
    <Flex
      justify={{ base: 'flex-start', sm: 'center' }}
      pos="sticky"
      bottom="calc(var(--app-shell-footer-offset, 0px) + 24px)"
      style={{ zIndex: 10, pointerEvents: 'none' }}
    >
      <Button radius="xl" leftSection={<IconArrowLeft size={18} />} style={{ pointerEvents: 'auto' }} onClick={go}>
        {label}
      </Button>
    </Flex>
  );
}

/** What stands above the transcript comes first, so that nothing jumps; what does not come holds nothing up. */
const isComing = ({ isPending, failureCount }: { isPending: boolean; failureCount: number }) =>
  isPending && failureCount === 0;
