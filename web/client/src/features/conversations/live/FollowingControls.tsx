import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';
import classes from './LiveControls.module.css';
import { continueHere } from './useContinue';

/** Who only looks on sees what it is, and where to go when it is over. */
export function FollowingControls({ view }: { view: ConversationView }) {
  const { t } = useTranslation();
  const over = view.status !== 'live' && view.status !== 'interrupted';
  const words = over ? 'live.ended' : view.origin === 'demonstration' ? 'live.demonstrationLead' : 'live.following';
  return (
    <div className={classes.controls}>
      <Text role="status">{t(words)}</Text>
      <Group className={classes.buttons}>
        {!over && view.origin === 'live' && (
          <Button variant="default" onClick={() => continueHere(view)}>
            {t('recording.trouble.takeOver')}
          </Button>
        )}
        {over && (
          <Button renderRoot={(props) => <Link to="/conversaciones/$id" params={{ id: view.id }} {...props} />}>
            {t('live.see')}
          </Button>
        )}
      </Group>
    </div>
  );
}
