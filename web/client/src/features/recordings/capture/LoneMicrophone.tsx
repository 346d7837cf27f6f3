import { Alert, Button, Group } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import type { Recorder } from './recorder';

/** Two microphones were meant and one is heard: nothing is lost, and it says what can be done. */
export function LoneMicrophone({ recorder }: { recorder: Recorder }) {
  const { t } = useTranslation();
  const { microphone, status } = useStore(recorder.state);
  if (microphone !== 'open' || !status?.lone) return null;
  return (
    <Alert color="ink" variant="light" icon={<IconMicrophone />} role="status">
      <Group justify="space-between">
        {t('recording.two.lone')}
        <Button variant="default" onClick={() => void recorder.listen()}>
          {t('recording.trouble.again')}
        </Button>
      </Group>
    </Alert>
  );
}
