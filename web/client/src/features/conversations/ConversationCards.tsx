import { Button, Group, Stack } from '@mantine/core';
import { IconMessages, IconNote, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntervieweeView } from '@/api/types';
import { RecordButton } from '@/features/interviewees/RecordButton';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Quiet } from '@/ui/Quiet';
import { conversationsQuery, kept } from './api/conversations';
import { DiscardedList } from './DiscardedList';
import { wish } from './start/flow';
import { ConversationCard } from './ConversationCard';

const Excerpt = lazy(() => import('./read/Excerpt'));

interface ConversationCardsProps {
  person: IntervieweeView;
  /** The conversation that was looked for: it comes first, with its line. */
  top?: string | undefined;
  line?: number | undefined;
}

export function ConversationCards({ person, top, line }: ConversationCardsProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(conversationsQuery(person.id));
  if (error && !data) return <ErrorState what="conversations" problem={error} retry={() => void refetch()} />;
  if (!data) return <Busy lines={3} height={110} />;
  const shown = kept(data).toSorted((a, b) => Number(b.id === top) - Number(a.id === top));
  if (shown.length === 0) {
    return (
      <>
        <Quiet
          icon={<IconMessages size={32} />}
          title={t('people.person.noConversations')}
          {...(person.archived ? {} : { lead: t('people.person.noConversationsLead') })}
        >
          {!person.archived && (
            <Group justify="center" mt="md">
              <RecordButton
                ready={!!person.consent}
                record={() => wish.set({ kind: 'record', intervieweeId: person.id })}
              />
              <Button
                variant="default"
                leftSection={<IconUpload size={20} />}
                onClick={() => wish.set({ kind: 'upload', intervieweeId: person.id })}
              >
                {t('people.actions.upload')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconNote size={20} />}
                onClick={() => wish.set({ kind: 'notes', intervieweeId: person.id })}
              >
                {t('conversation.notes.begin')}
              </Button>
            </Group>
          )}
        </Quiet>
        <DiscardedList intervieweeId={person.id} />
      </>
    );
  }
  return (
    <>
      <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((conversation) => (
          <li key={conversation.id}>
            <ConversationCard conversation={conversation} intervieweeId={person.id}>
              {conversation.id === top && line !== undefined && (
                <Suspense>
                  <Excerpt key={line} conversationId={conversation.id} line={line} />
                </Suspense>
              )}
            </ConversationCard>
          </li>
        ))}
      </Stack>
      <DiscardedList intervieweeId={person.id} />
    </>
  );
}
