import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConversationCards } from '@/features/conversations/ConversationCards';
import { Ficha } from '@/features/fichas/Ficha';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { PersonHeader } from '@/features/interviewees/PersonHeader';
import { wish } from '@/features/conversations/start/flow';
import { DropOnPage } from '@/features/uploads/DropOnPage';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Page } from '@/ui/Page';

const conversations = getRouteApi('/personas/$id');
const ficha = getRouteApi('/personas/$id/ficha');

export function PersonPage() {
  const { conversacion, linea } = conversations.useSearch();
  return <Person id={conversations.useParams().id} tab="conversations" top={conversacion} line={linea} />;
}

export function PersonFichaPage() {
  return <Person id={ficha.useParams().id} tab="ficha" />;
}

interface PersonProps {
  id: string;
  tab: 'conversations' | 'ficha';
  /** The conversation, and the line in it, that a search led to. */
  top?: string | undefined;
  line?: number | undefined;
}

/** A person in the middle: her conversations, and her ficha one click away. */
function Person({ id, tab, top, line }: PersonProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: person, error, refetch } = useQuery(intervieweeQuery(id));
  if (error && !person) return <ErrorState page problem={error} retry={() => void refetch()} />;
  if (!person) {
    return (
      <Page>
        <Busy />
      </Page>
    );
  }
  const take = (files: File[]) =>
    // Before her consent is given more can be dropped.
    wish.update((before) => ({ kind: 'upload', intervieweeId: id, files: [...(before?.files ?? []), ...files] }));
  const go = (to: string | null) =>
    void navigate({ to: to === 'ficha' ? '/personas/$id/ficha' : '/personas/$id', params: { id } });
  return (
    <Page>
      <title>{`${person.details.name} · ${t('app.name')}`}</title>
      <DropOnPage take={take} />
      <PersonHeader person={person} record={() => wish.set({ kind: 'record', intervieweeId: id })} />
      <Tabs value={tab} onChange={go} keepMounted={false} mt="lg">
        <Tabs.List mb="lg">
          <Tabs.Tab value="conversations">{t('people.person.conversations')}</Tabs.Tab>
          <Tabs.Tab value="ficha">{t('people.person.ficha')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="conversations">
          <ConversationCards intervieweeId={id} top={top} line={line} />
        </Tabs.Panel>
        <Tabs.Panel value="ficha">
          <Ficha intervieweeId={id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
