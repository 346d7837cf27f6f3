import { Alert, Button, Group, Paper, Text } from '@mantine/core';
import { IconPlayerRecordFilled } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { said } from '@/i18n';
import { clock } from '@/lib/time';
import { useStore } from '@/lib/useStore';
import { desk } from './desk';
import { MicrophoneTrouble } from './MicrophoneTrouble';
import type { Recorder } from './recorder';
import { room } from './room';
import { useStrikeWord } from './useStrikeWord';
import { useWakeLock } from './useWakeLock';

/** Above every screen: the recording that goes on elsewhere in this tab, and what an earlier visit left unfinished. What a recording needs, it has on each of them. */
export function RecordingBar() {
  const recorders = useStore(desk.recorders);
  const { pathname } = useLocation();
  useWakeLock(useStore(room));
  return recorders.map((recorder) => (
    <RecorderLine
      key={recorder.id}
      recorder={recorder}
      here={pathname === `/conversaciones/${recorder.id}/en-directo`}
    />
  ));
}

/** Its own screen shows it itself. */
function RecorderLine({ recorder, here }: { recorder: Recorder; here: boolean }) {
  const { t } = useTranslation();
  const { status, microphone, id } = useStore(recorder.state);
  useStrikeWord(recorder);
  if (!status || here) return null;
  if (status.phase === 'closed') {
    return (
      <Alert
        color="ember"
        variant="light"
        radius={0}
        withCloseButton
        closeButtonLabel={t('recording.bar.forget')}
        onClose={() => desk.drop(recorder)}
      >
        {t('recording.bar.refused', { reason: status.refusal && said(status.refusal) })}
      </Alert>
    );
  }
  if (status.stopped) {
    if (status.waitingMs < 1_000 && status.lineUp) return null;
    return (
      <Paper radius={0} px="md" py="xs" role="status">
        <Text size="sm">{t('recording.bar.sending', { seconds: Math.ceil(status.waitingMs / 1000) })}</Text>
      </Paper>
    );
  }
  const listening = microphone !== 'closed';
  return (
    <Paper
      radius={0}
      px="md"
      py="xs"
      component="section"
      aria-label={t(listening ? 'recording.bar.recording' : 'recording.bar.left')}
    >
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <IconPlayerRecordFilled size={16} color="var(--portal-attention)" aria-hidden />
          <Text fw={550}>
            {listening
              ? `${t(status.paused ? 'recording.bar.paused' : 'recording.bar.recording')} · ${clock(status.capturedMs)}`
              : t('recording.bar.left')}
          </Text>
          {!listening && <Text c="dimmed">{t('recording.bar.leftLead')}</Text>}
        </Group>
        <Group gap="xs">
          {!listening && (
            <Button variant="default" size="compact-md" onClick={() => recorder.stop()}>
              {t('recording.bar.finish')}
            </Button>
          )}
          <Button
            size="compact-md"
            renderRoot={(props) => <Link to="/conversaciones/$id/en-directo" params={{ id }} {...props} />}
          >
            {t(listening ? 'recording.bar.back' : 'recording.bar.resume')}
          </Button>
        </Group>
      </Group>
      {listening && <MicrophoneTrouble recorder={recorder} />}
    </Paper>
  );
}
