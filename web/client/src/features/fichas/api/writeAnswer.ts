import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { FichaEdit } from '@/api/types';
import { useFichaArrived } from './ficha';

export type QuestionEdit = FichaEdit & { questionId: string };

export function useWriteAnswer(intervieweeId: string, language: string) {
  const client = useQueryClient();
  const arrived = useFichaArrived(intervieweeId, language);
  return useMutation({
    mutationFn: ({ questionId, ...edit }: QuestionEdit) =>
      body(
        api.PUT('/api/interviewees/{id}/ficha/{questionId}', {
          params: { path: { id: intervieweeId, questionId }, query: { language } },
          body: edit,
        }),
      ),
    onSuccess: arrived,
    // What it was said of may be another answer by now: then that is what she should see.
    onError: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [what, whose] }) => (what === 'ficha' || what === 'closing') && whose === intervieweeId,
      }),
  });
}
