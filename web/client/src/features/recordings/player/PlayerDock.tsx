import { ActionIcon, Anchor, Group, SegmentedControl, Slider, Text } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconRewindBackward5,
  IconRewindForward5,
  IconX,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { language } from '@/i18n';
import { clock } from '@/lib/time';
import { useStore } from '@/lib/useStore';
import { player } from './player';
import classes from './PlayerDock.module.css';

const speeds = ['0.75', '1', '1.25', '1.5', '2'];

/** Docked at the bottom of every screen while there is something to hear. */
export function PlayerDock() {
  const { t } = useTranslation();
  const { conversationId, playing, positionMs, durationMs, rate, failed } = useStore(player.state);
  if (!conversationId) return null;
  const position = t('recording.player.of', { position: clock(positionMs), duration: clock(durationMs) });
  return (
    <section className={classes.dock} aria-label={t('recording.player.title')}>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('recording.player.back')}
          onClick={() => player.skip(-5_000)}
        >
          <IconRewindBackward5 />
        </ActionIcon>
        <ActionIcon
          size={44}
          radius="xl"
          aria-label={t(playing ? 'recording.player.pause' : 'recording.player.play')}
          onClick={() => player.toggle()}
        >
          {playing ? <IconPlayerPauseFilled size={20} /> : <IconPlayerPlayFilled size={20} />}
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('recording.player.forward')}
          onClick={() => player.skip(5_000)}
        >
          <IconRewindForward5 />
        </ActionIcon>
      </Group>
      <Text size="sm" c="dimmed" className={classes.time}>
        {clock(positionMs)}
      </Text>
      <Slider
        className={classes.slider}
        value={Math.min(positionMs, durationMs)}
        max={Math.max(1, durationMs)}
        step={1_000}
        label={clock}
        thumbLabel={t('recording.player.seek')}
        thumbValueText={position}
        onChange={(value) => player.seek(value)}
      />
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
      <ActionIcon variant="subtle" color="gray" aria-label={t('recording.player.close')} onClick={() => player.close()}>
        <IconX size={18} />
      </ActionIcon>
    </section>
  );
}
