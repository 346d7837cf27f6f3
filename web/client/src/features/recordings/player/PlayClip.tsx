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
  /** With the word, where it is one of several ways to go on. */
  named?: boolean;
}

/** Half a second of air on both sides: a quote that starts on its first syllable is hard to follow. */
const airMs = 500;

export function PlayClip({ conversationId, fromMs, toMs, ready, named = false }: PlayClipProps) {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      size="compact-sm"
      flex="none"
      leftSection={<IconPlayerPlayFilled size={12} />}
      disabled={!ready}
      title={ready ? undefined : t('recording.player.later')}
      aria-label={named ? undefined : `${t('recording.player.clip')}, ${clock(fromMs)}`}
      onClick={() => player.play(conversationId, Math.max(0, fromMs - airMs), toMs + airMs)}
    >
      {named ? `${t('conversation.listen')} · ${clock(fromMs)}` : clock(fromMs)}
    </Button>
  );
}
