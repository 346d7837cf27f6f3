import { useTranslation } from 'react-i18next';
import { newId } from '@/lib/id';
import { clock } from '@/lib/time';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useFlagMoment } from '../api/flagMoment';

/** One key flags this moment; one touch takes the flag away. */
export function useMoments(conversationId: string) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { mutate } = useFlagMoment(conversationId);
  return (atMs: number) => {
    const moment = { id: newId(), atMs: Math.round(atMs) };
    const onError = (problem: Error) => toastProblem(sentence(problem));
    mutate(
      { ...moment, on: true },
      {
        onError,
        onSuccess: () =>
          toast(t('live.moment.flagged', { time: clock(moment.atMs) }), {
            label: t('app.undo'),
            run: () => mutate({ ...moment, on: false }, { onError }),
          }),
      },
    );
  };
}
