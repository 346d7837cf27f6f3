import { ActionIcon, Anchor, Group, SegmentedControl, Text } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconRewindBackward5,
  IconRewindForward5,
  IconX,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '@/i18n';
import { clock } from '@/lib/time';
import { useStore } from '@/lib/useStore';
import { toast } from '@/ui/toast';
import { player } from './player';
import classes from './PlayerDock.module.css';
import { playerKeys, usePlayerKeys } from './usePlayerKeys';
import { Waveform } from './Waveform';

const speeds = ['0.75', '1', '1.25', '1.5', '2'];

/** Space plays and pauses, the arrows go 5 s back and on, wherever in the player the focus is; what has keys of its own keeps them. */
function keys(event: KeyboardEvent) {
  const target = event.target as HTMLElement;
  const moves: Record<string, () => void> = {
    ' ': () => player.toggle(),
    ArrowLeft: () => player.skip(-5_000),
    ArrowRight: () => player.skip(5_000),
  };
  const move = moves[event.key];
  if (!move || event.altKey || target.closest('input') || (event.key === ' ' && target.closest('button, a'))) return;
  event.preventDefault();
  move();
}

/** Says why nothing is to be heard. Mounted also where there is no player yet. */
export function PlayerWord() {
  const { t } = useTranslation();
  useEffect(() => player.refusals.watch(() => toast(t('recording.player.notNow'))), [t]);
  return null;
}

/** Docked at the bottom of every screen while there is something to hear. */
export function PlayerDock() {
  const { t } = useTranslation();
  const { conversationId, playing, positionMs, durationMs, rate, failed } = useStore(player.state);
  usePlayerKeys();
  if (!conversationId) return null;
  return (
    <section className={classes.dock} data-player aria-label={t('recording.player.title')} onKeyDown={keys}>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('recording.player.back')}
          aria-keyshortcuts={playerKeys.back}
          onClick={() => player.skip(-5_000)}
        >
          <IconRewindBackward5 />
        </ActionIcon>
        <ActionIcon
          size={44}
          radius="xl"
          aria-label={t(playing ? 'recording.player.pause' : 'recording.player.play')}
          aria-keyshortcuts={playerKeys.toggle}
          onClick={() => player.toggle()}
        >
          {playing ? <IconPlayerPauseFilled size={20} /> : <IconPlayerPlayFilled size={20} />}
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('recording.player.forward')}
          aria-keyshortcuts={playerKeys.forward}
          onClick={() => player.skip(5_000)}
        >
          <IconRewindForward5 />
        </ActionIcon>
      </Group>
      <Text size="sm" c="dimmed" className={classes.time}>
        {clock(positionMs)}
      </Text>
      <Waveform conversationId={conversationId} positionMs={positionMs} durationMs={durationMs} />
      <Text size="sm" c="dimmed" className={classes.time}>
        {clock(durationMs)}
      </Text>
      <SegmentedControl
        transitionDuration={0}
        className={classes.speed}
        size="xs"
        aria-label={t('recording.player.speed')}
        data={speeds.map((value) => ({ value, label: `${Number(value).toLocaleString(language())}×` }))}
        value={String(rate)}
        onChange={(value) => player.speed(Number(value))}
      />
      {failed && (
        <Text role="alert" size="sm" c="var(--portal-attention)">
          {t('recording.player.failed')}
        </Text>
      )}
      <Anchor
        size="sm"
        className={classes.link}
        renderRoot={(props) => <Link to="/conversaciones/$id" params={{ id: conversationId }} {...props} />}
      >
        {t('recording.player.open')}
      </Anchor>
      <ActionIcon
        variant="subtle"
        color="gray"
        ml="auto"
        aria-label={t('recording.player.close')}
        onClick={() => player.close()}
      >
        <IconX size={18} />
      </ActionIcon>
    </section>
  );
}
