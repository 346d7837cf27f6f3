import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconCheck, IconCloudOff, IconCloudUpload, IconExclamationCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';
import { useFinishConversation } from '@/features/conversations/api/finishConversation';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';
import { BackToPerson } from '@/features/interviewees/BackToPerson';
import { useInHand } from '@/features/interviewees/inHand';
import type { Draft } from '@/features/notes/core/draft';
import { useDraft } from '@/features/notes/useDraft';
import { useStore } from '@/lib/useStore';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { Page } from '@/ui/Page';
import { Sentence } from '@/ui/Sentence';

const route = getRouteApi('/conversaciones/$id/notas');
const icons = { saved: IconCheck, saving: IconCloudUpload, here: IconCloudOff, refused: IconExclamationCircle };

export function NotesPage() {
  const { id } = route.useParams();
  const { opened, problem, retry } = useDraft(id);
  if (problem) return <ErrorState what="conversation" page problem={problem} retry={retry} />;
  return <Page>{opened ? <Editor key={id} view={opened.view} draft={opened.draft} /> : <Busy lines={5} />}</Page>;
}

/** A page to write on. It saves itself; when it is finished it is read like a talk. */
function Editor({ view, draft }: { view: ConversationView; draft: Draft }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { text, kept, problem } = useStore(draft.state);
  useInHand(view.intervieweeId);
  const { data: person } = useQuery(intervieweeQuery(view.intervieweeId));
  const finish = useFinishConversation(view.id);
  const Icon = icons[kept];
  const end = async () => {
    if (!(await draft.flush())) return;
    finish.mutate(undefined, {
      onSuccess: () => void navigate({ to: '/conversaciones/$id', params: { id: view.id } }),
    });
  };
  const name = person?.details.name ?? '…';
  return (
    <Stack gap="md">
      <title>{t('conversation.notes.title', { name })}</title>
      <BackToPerson id={view.intervieweeId} name={name} />
      <Title order={1}>{t('conversation.notes.title', { name })}</Title>
      <Text c="dimmed">{t('conversation.notes.lead')}</Text>
      <Textarea
        autosize
        autoFocus
        minRows={12}
        size="md"
        aria-label={t('conversation.notes.label')}
        placeholder={t('conversation.notes.placeholder')}
        value={text}
        onChange={(event) => draft.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void end();
        }}
      />
      <Group justify="space-between">
        <Group gap={6} role="status" c="dimmed" wrap="nowrap">
          {(text !== '' || kept !== 'saved') && (
            <>
              <Icon size={18} aria-hidden />
              <Text size="sm">{t(`conversation.notes.${kept}`)}</Text>
            </>
          )}
        </Group>
        <Button size="md" loading={finish.isPending} disabled={!text.trim()} onClick={() => void end()}>
          {t('conversation.notes.finish')}
        </Button>
      </Group>
      <Sentence of={problem ?? finish.error} />
    </Stack>
  );
}
