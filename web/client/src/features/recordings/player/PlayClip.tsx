import { Button } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clock } from '@/lib/time';
import { player } from './player';

interface PlayClipProps {
  conversationId: string;
  fromMs: number;
  toMs: number;
  /** There is something to play: the recording is whole and closed. */
  ready: boolean;
}

/** Half a second of air on both sides: a quote that starts on its first syllable is hard to follow. */
const airMs = 500;

export function PlayClip({ conversationId, fromMs, toMs, ready }: PlayClipProps) {
  const { t } = useTranslation();
  // What was written has no sound.
  if (toMs <= fromMs) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      flex="none"
      leftSection={<IconPlayerPlayFilled size={12} />}
      disabled={!ready}
      title={ready ? undefined : t('recording.player.later')}
      onClick={() => player.play(conversationId, Math.max(0, fromMs - airMs), toMs + airMs)}
    >
      {t('conversation.listen')} · {clock(fromMs)}
    </Button>
  );
}
