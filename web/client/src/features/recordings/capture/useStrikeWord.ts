import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { hideToast, toast } from '@/ui/toast';
import { forgetSound } from '../player/forgetSound';
import type { Recorder } from './recorder';

const promptlyMs = 1_500;

/** "Esto no" is done when the server knows it; as long as it does not, that is said. */
export function useStrikeWord(recorder: Recorder) {
  const { t } = useTranslation();
  const client = useQueryClient();
  useEffect(() => {
    let untold = 0;
    let word: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = undefined;
      word ??= toast(t('live.off.later'));
    };
    const look = () => {
      const { status } = recorder.state.get();
      const now = status?.untold ?? 0;
      if (now < untold) {
        clearTimeout(timer);
        timer = undefined;
        if (word) hideToast(word);
        word = null;
        forgetSound(client, recorder.id);
        toast(t('live.off.done'));
      } else if (now > 0 && !status?.lineUp) later();
      else if (now > untold) timer ??= setTimeout(later, promptlyMs);
      untold = now;
    };
    const unwatch = recorder.state.watch(look);
    look();
    return () => {
      unwatch();
      clearTimeout(timer);
    };
  }, [recorder, client, t]);
}
