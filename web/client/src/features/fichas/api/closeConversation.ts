import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** Says that a conversation is looked over, or takes it up again. */
export function useCloseConversation(intervieweeId: string, conversationId: string, language: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (done: boolean) =>
      body(
        api.PUT('/api/interviewees/{id}/ficha/closings/{conversationId}', {
          params: { path: { id: intervieweeId, conversationId }, query: { language } },
          body: { done },
        }),
      ),
    onSuccess: (closing) => {
      client.setQueryData(['closing', intervieweeId, conversationId, language], closing);
      return client.invalidateQueries({ queryKey: ['ficha', intervieweeId] });
    },
  });
}
