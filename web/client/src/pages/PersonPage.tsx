import { ActionIcon, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { conversationsQuery, kept } from '@/features/conversations/api/conversations';
import { ConversationCards } from '@/features/conversations/ConversationCards';
import { Ficha } from '@/features/fichas/Ficha';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { PersonHeader } from '@/features/interviewees/PersonHeader';
import { wish } from '@/features/conversations/start/flow';
import { NewConversation } from '@/features/conversations/start/NewConversation';
import { DropOnPage } from '@/features/uploads/DropOnPage';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Page } from '@/ui/Page';
import { useNarrow } from '@/ui/useNarrow';

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
  const { data: talks, isError: unknown } = useQuery(conversationsQuery(id));
  const narrow = useNarrow();
  if (error && !person) return <ErrorState what="person" page problem={error} retry={() => void refetch()} />;
  if (!person) {
    return (
      <Page>
        <Busy />
      </Page>
    );
  }
  // An empty list says itself how to begin; before it is known nothing is offered that would go away again.
  const invited = tab === 'conversations' && !unknown && (!talks || kept(talks).length === 0);
  const take = (files: File[]) =>
    // Before her consent is given more can be dropped.
    wish.update((before) => ({ kind: 'upload', intervieweeId: id, files: [...(before?.files ?? []), ...files] }));
  const go = (to: string | null) =>
    void navigate({ to: to === 'ficha' ? '/personas/$id/ficha' : '/personas/$id', params: { id } });
  return (
    <Page>
      <title>{`${person.details.name} · ${t('app.name')}`}</title>
      <DropOnPage take={take} />
      <PersonHeader
        person={person}
        record={person.archived || invited ? null : () => wish.set({ kind: 'record', intervieweeId: id })}
        more={narrow && !person.archived && !invited && <MoreWays intervieweeId={id} />}
      />
      <Tabs value={tab} onChange={go} keepMounted={false} mt="lg">
        <Tabs.List mb="lg">
          <Tabs.Tab value="conversations">{t('people.person.conversations')}</Tabs.Tab>
          <Tabs.Tab value="ficha">{t('people.person.ficha')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="conversations">
          <ConversationCards person={person} top={top} line={line} />
        </Tabs.Panel>
        <Tabs.Panel value="ficha">
          <Ficha intervieweeId={id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** Beside *Grabar*, where the round button has no room. */
function MoreWays({ intervieweeId }: { intervieweeId: string }) {
  const { t } = useTranslation();
  return (
    <NewConversation intervieweeId={intervieweeId} recordBeside>
      <ActionIcon variant="default" size={36} aria-label={t('people.actions.open')}>
        <IconPlus size={20} />
      </ActionIcon>
    </NewConversation>
  );
}
