import { useTranslation } from 'react-i18next';
import { newId } from '@/lib/id';
import { clock } from '@/lib/time';
import { toastProblem } from '@/ui/toast';
import type { Past } from '@/ui/usePast';
import { useSentence } from '@/ui/useSentence';
import { useFlagMoment } from '../api/flagMoment';

/** One key flags this moment; one touch takes the flag away. */
export function useMoments(conversationId: string, { did }: Pick<Past, 'did'>) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { mutateAsync } = useFlagMoment(conversationId);
  return (atMs: number) => {
    const moment = { id: newId(), atMs: Math.round(atMs) };
    mutateAsync({ ...moment, on: true }).then(
      () =>
        did({
          done: t('live.moment.flagged', { time: clock(moment.atMs) }),
          back: () => mutateAsync({ ...moment, on: false }),
        }),
      (problem: unknown) => toastProblem(sentence(problem)),
    );
  };
}
