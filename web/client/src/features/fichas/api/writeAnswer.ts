import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { FichaEdit } from '@/api/types';

export type QuestionEdit = FichaEdit & { questionId: string };

export function useWriteAnswer(intervieweeId: string, language: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ questionId, ...edit }: QuestionEdit) =>
      body(
        api.PUT('/api/interviewees/{id}/ficha/{questionId}', {
          params: { path: { id: intervieweeId, questionId }, query: { language } },
          body: edit,
        }),
      ),
    onSuccess: (ficha) => client.setQueryData(['ficha', intervieweeId, language], ficha),
  });
}
