import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/lib/id';
import { clock } from '@/lib/time';
import { hideToast, toast, toastProblem } from '@/ui/toast';
import type { Past } from '@/ui/usePast';
import { useSentence } from '@/ui/useSentence';
import { useMarkTurn } from '../api/markTurn';
import { heldTurn } from '../core/speakers';

export interface HeldTurn {
  /** Where in the recording it began; null while nothing is held. */
  sinceMs: number | null;
  press: () => void;
  release: () => void;
}

/** While she holds it, what is heard is hers. The time is that of the recording, so it does not matter how late the words come. */
export function useHeldTurn(conversationId: string, nowMs: () => number, { did }: Pick<Past, 'did'>): HeldTurn {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { mutateAsync } = useMarkTurn(conversationId);
  const [sinceMs, setSinceMs] = useState<number | null>(null);
  const since = useRef<number | null>(null);
  const told = useRef<string | null>(null);
  const now = useRef(nowMs);
  useEffect(() => {
    now.current = nowMs;
  });

  const press = useCallback(() => {
    if (since.current !== null) return;
    since.current = now.current();
    setSinceMs(since.current);
  }, []);
  const release = useCallback(() => {
    if (since.current === null) return;
    const turn = heldTurn(since.current, now.current());
    since.current = null;
    setSinceMs(null);
    if (!turn) return toast(t('live.hold.slip'));
    const mark = { id: newId(), ...turn };
    mutateAsync({ ...mark, on: true }).then(
      () => {
        // One word about the last one, however often she holds it.
        if (told.current) hideToast(told.current);
        told.current = did({
          done: t('live.hold.marked', { time: clock(turn.toMs - turn.fromMs) }),
          back: () => mutateAsync({ ...mark, on: false }),
        });
      },
      (problem: unknown) => toastProblem(sentence(problem)),
    );
  }, [mutateAsync, did, sentence, t]);

  // Whoever leaves the page has let go of the key, though nobody tells us.
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && release();
    window.addEventListener('blur', release);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('blur', release);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [release]);
  return { sinceMs, press, release };
}
