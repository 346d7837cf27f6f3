import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconPencil, IconPlayerPause } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ConversationView, Stage } from '@/api/types';
import { said } from '@/i18n';
import { Sentence } from '@/ui/Sentence';
import { useFinishConversation } from '../api/finishConversation';
import { useRetryConversation } from '../api/retryConversation';
import { continueHere } from '../live/useContinue';
import { Processing } from './Processing';

/** Where the conversation stands, when it is not simply ready, and the next thing to do. */
export function StatusPanel({ view, stagesDone }: { view: ConversationView; stagesDone: readonly Stage[] }) {
  const { t } = useTranslation();
  const finish = useFinishConversation(view.id);
  const retry = useRetryConversation(view.id);
  switch (view.status) {
    case 'processing':
      return <Processing done={stagesDone} />;
    case 'needsAttention':
      return (
        <Alert color="ember" variant="light" icon={<IconAlertTriangle />} title={t('conversation.attention.title')}>
          {view.problem && said(view.problem)}
          <Group mt="sm">
            <Button color="ember" loading={retry.isPending} onClick={() => retry.mutate()}>
              {t('conversation.attention.retry')}
            </Button>
          </Group>
          <Sentence of={retry.error} />
        </Alert>
      );
    case 'live':
    case 'interrupted':
      if (view.origin === 'notes') return <GoOnWriting id={view.id} />;
      return (
        <Alert
          color="ink"
          variant="light"
          icon={<IconPlayerPause />}
          title={t(view.status === 'live' ? 'conversation.status.live' : 'conversation.interrupted.title')}
        >
          {view.status === 'interrupted' && t('conversation.interrupted.lead')}
          <Group mt="sm">
            {view.status === 'live' && (
              <Button
                renderRoot={(props) => <Link to="/conversaciones/$id/en-directo" params={{ id: view.id }} {...props} />}
              >
                {t('conversation.watch')}
              </Button>
            )}
            {view.status === 'interrupted' && (
              <>
                <Button
                  renderRoot={(props) => (
                    <Link to="/conversaciones/$id/en-directo" params={{ id: view.id }} {...props} />
                  )}
                  onClick={() => continueHere(view)}
                >
                  {t('conversation.interrupted.resume')}
                </Button>
                <Button variant="default" loading={finish.isPending} onClick={() => finish.mutate()}>
                  {t('conversation.interrupted.finish')}
                </Button>
              </>
            )}
          </Group>
          <Sentence of={finish.error} />
        </Alert>
      );
    default:
      return null;
  }
}

/** Notes wait for whoever writes them. */
function GoOnWriting({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Alert color="ink" variant="light" icon={<IconPencil />} title={t('conversation.notes.draft')}>
      <Button renderRoot={(props) => <Link to="/conversaciones/$id/notas" params={{ id }} {...props} />}>
        {t('conversation.notes.go')}
      </Button>
    </Alert>
  );
}
