import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { useFichaArrived } from './ficha';

/** Takes back the last act on a question; `revision` is that of the ficha it led to. */
export function useUndoAnswer(intervieweeId: string, language: string) {
  const arrived = useFichaArrived(intervieweeId, language);
  return useMutation({
    mutationFn: ({ questionId, revision }: { questionId: string; revision: number }) =>
      body(
        api.POST('/api/interviewees/{id}/ficha/{questionId}/undo', {
          params: { path: { id: intervieweeId, questionId }, query: { language } },
          body: { revision },
        }),
      ),
    onSuccess: arrived,
  });
}
