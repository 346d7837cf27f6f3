import { Button, Group, Stack } from '@mantine/core';
import { IconMessages, IconMicrophone, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Quiet } from '@/ui/Quiet';
import { conversationsQuery } from './api/conversations';
import { DiscardedList } from './DiscardedList';
import { wish } from './start/flow';
import { ConversationCard } from './ConversationCard';

const Excerpt = lazy(() => import('./read/Excerpt'));

interface ConversationCardsProps {
  intervieweeId: string;
  /** The conversation that was looked for: it comes first, with its line. */
  top?: string | undefined;
  line?: number | undefined;
}

export function ConversationCards({ intervieweeId, top, line }: ConversationCardsProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(conversationsQuery(intervieweeId));
  if (error && !data) return <ErrorState problem={error} retry={() => void refetch()} />;
  if (!data) return <Busy lines={3} height={110} />;
  const shown = data
    .filter((conversation) => conversation.status !== 'discarded')
    .toSorted((a, b) => Number(b.id === top) - Number(a.id === top));
  if (shown.length === 0) {
    return (
      <>
        <Quiet
          icon={<IconMessages size={32} />}
          title={t('people.person.noConversations')}
          lead={t('people.person.noConversationsLead')}
        >
          <Group justify="center" mt="md">
            <Button
              leftSection={<IconMicrophone size={20} />}
              onClick={() => wish.set({ kind: 'record', intervieweeId })}
            >
              {t('people.actions.record')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconUpload size={20} />}
              onClick={() => wish.set({ kind: 'upload', intervieweeId })}
            >
              {t('people.actions.upload')}
            </Button>
          </Group>
        </Quiet>
        <DiscardedList intervieweeId={intervieweeId} />
      </>
    );
  }
  return (
    <>
      <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((conversation) => (
          <li key={conversation.id}>
            <ConversationCard conversation={conversation} intervieweeId={intervieweeId}>
              {conversation.id === top && line !== undefined && (
                <Suspense>
                  <Excerpt key={line} conversationId={conversation.id} line={line} />
                </Suspense>
              )}
            </ConversationCard>
          </li>
        ))}
      </Stack>
      <DiscardedList intervieweeId={intervieweeId} />
    </>
  );
}
