import { ActionIcon, Button, Group, Text } from '@mantine/core';
import {
  IconEraser,
  IconFlag,
  IconKeyboard,
  IconMessageQuestion,
  IconNote,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerStopFilled,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LevelMeter } from '@/features/recordings/capture/LevelMeter';
import type { Recorder } from '@/features/recordings/capture/recorder';
import { StatusChip } from '@/features/recordings/capture/StatusChip';
import { clock } from '@/lib/time';
import { useStore } from '@/lib/useStore';
import { HoldButton } from './HoldButton';
import classes from './LiveControls.module.css';
import type { HeldTurn } from './useHeldTurn';

interface LiveControlsProps {
  recorder: Recorder;
  deaf: boolean;
  held: HeldTurn;
  pause: () => void;
  stop: () => void;
  note: () => void;
  moment: () => void;
  off: () => void;
  ask: () => void;
  help: () => void;
}

export function LiveControls({ recorder, deaf, held, pause, stop, note, moment, off, ask, help }: LiveControlsProps) {
  const { t } = useTranslation();
  const { status } = useStore(recorder.state);
  const paused = status?.paused ?? false;
  return (
    <div className={classes.controls}>
      <Group gap="xs" wrap="nowrap">
        <Text component="span" className={classes.time} role="timer" aria-label={t('live.elapsed')}>
          {clock(status?.capturedMs ?? 0)}
        </Text>
        <LevelMeter recorder={recorder} />
      </Group>
      <StatusChip recorder={recorder} deaf={deaf} />
      <Group gap={6} wrap="nowrap" className={classes.tools}>
        <ActionIcon
          variant="default"
          size={42}
          aria-label={t('live.note.add')}
          title={t('live.note.add')}
          aria-keyshortcuts="n"
          onClick={note}
        >
          <IconNote />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={42}
          aria-label={t('live.moment.flag')}
          title={t('live.moment.flag')}
          aria-keyshortcuts="m"
          onClick={moment}
        >
          <IconFlag />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={42}
          aria-label={t('asking.title')}
          title={t('asking.title')}
          aria-keyshortcuts="s"
          onClick={ask}
        >
          <IconMessageQuestion />
        </ActionIcon>
        <HoldButton held={held} />
        <Button variant="default" size="md" leftSection={<IconEraser size={18} />} aria-keyshortcuts="x" onClick={off}>
          {t('live.off.button')}
        </Button>
        <ActionIcon
          className={classes.help}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('live.keys.open')}
          onClick={help}
        >
          <IconKeyboard />
        </ActionIcon>
      </Group>
      <Group gap="xs" wrap="nowrap" className={classes.buttons}>
        <Button
          variant="default"
          size="md"
          leftSection={paused ? <IconPlayerPlayFilled size={18} /> : <IconPlayerPauseFilled size={18} />}
          onClick={pause}
        >
          {t(paused ? 'live.resume' : 'live.pause')}
        </Button>
        <Button size="md" leftSection={<IconPlayerStopFilled size={18} />} onClick={stop}>
          {t('live.stop')}
        </Button>
      </Group>
    </div>
  );
}
