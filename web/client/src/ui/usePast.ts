import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { hideToast, toast, toastProblem } from './toast';
import { useSentence } from './useSentence';

/** Something that was done: what is said of it, and how it is taken back. */
export interface Act {
  done: string;
  back: () => Promise<unknown>;
}

/** What was done on a screen and can be taken back, the last first. */
export interface Past {
  /** Says that it was done, with a way back; answers the word on the screen. */
  did: (act: Act) => string;
  /** Takes the last one back and says which it was. */
  undo: () => void;
}

/** Whatever was done, it is taken back in the same way: by the word in the corner, or the last of all by a key. */
export function usePast(): Past {
  const { t } = useTranslation();
  const sentence = useSentence();
  const acts = useRef<readonly { act: Act; word: string }[]>([]);
  return useMemo(() => {
    const takeBack = (act: Act) => {
      const one = acts.current.find((known) => known.act === act);
      if (!one) return;
      acts.current = acts.current.filter((known) => known !== one);
      hideToast(one.word);
      act.back().then(
        () => toast(t('app.undone', { what: act.done })),
        (problem: unknown) => {
          // Not for want of a line: then it is still there to be taken back.
          if (problem instanceof Problem && passing.has(problem.code)) acts.current = [...acts.current, one];
          toastProblem(sentence(problem));
        },
      );
    };
    return {
      did: (act) => {
        const word = toast(act.done, { label: t('app.undo'), run: () => takeBack(act) });
        acts.current = [...acts.current, { act, word }];
        return word;
      },
      undo: () => {
        const last = acts.current.at(-1);
        if (last) takeBack(last.act);
        else toast(t('app.nothingToUndo'));
      },
    };
  }, [t, sentence]);
}

const passing = new Set(['offline', 'unavailable']);
