import { Alert, Button, Group } from '@mantine/core';
import { IconMicrophoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { said } from '@/i18n';
import { useStore } from '@/lib/useStore';
import classes from './MicrophoneTrouble.module.css';
import type { Recorder } from './recorder';

/** What keeps us from listening, and the one thing to do about it. */
export function MicrophoneTrouble({ recorder }: { recorder: Recorder }) {
  const { t } = useTranslation();
  const { microphone, status } = useStore(recorder.state);
  const sound = useStore(recorder.sound);
  if (status?.phase === 'fenced') {
    return (
      <Trouble
        text={t('recording.trouble.fenced')}
        action={t('recording.trouble.takeOver')}
        act={() => {
          recorder.takeOver();
          void recorder.listen();
        }}
      />
    );
  }
  if (status?.phase === 'closed') return <Trouble text={said(status.refusal)} />;
  if (microphone === 'open' && sound !== 'fine') {
    return (
      <Trouble
        text={t(`recording.trouble.${sound}`)}
        action={t('recording.trouble.again')}
        act={() => void recorder.listen()}
      />
    );
  }
  if (microphone === 'opening' || microphone === 'open' || microphone === 'closed') return null;
  return (
    <Trouble
      text={t(`recording.trouble.${microphone}`)}
      action={t('recording.trouble.listen')}
      act={() => void recorder.wake()}
    />
  );
}

function Trouble({ text, action, act }: { text: string; action?: string; act?: () => void }) {
  return (
    <Alert color="ember" variant="light" icon={<IconMicrophoneOff />} role="alert">
      <Group justify="space-between">
        {text}
        {action && (
          <Button color="ember" className={classes.act} onClick={act}>
            {action}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
