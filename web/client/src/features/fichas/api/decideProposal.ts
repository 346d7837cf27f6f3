import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export function useDecideProposal(intervieweeId: string, language: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      questionId,
      conversationId,
      accept,
    }: {
      questionId: string;
      conversationId: string;
      accept: boolean;
    }) =>
      body(
        api.POST('/api/interviewees/{id}/ficha/{questionId}/proposals/{conversationId}', {
          params: { path: { id: intervieweeId, questionId, conversationId }, query: { language } },
          body: { accept },
        }),
      ),
    onSuccess: (ficha) => client.setQueryData(['ficha', intervieweeId, language], ficha),
  });
}
