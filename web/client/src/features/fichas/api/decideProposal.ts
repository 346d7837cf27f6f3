import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { useFichaArrived } from './ficha';

interface Decision {
  questionId: string;
  conversationId: string;
  accept: boolean;
}

export function useDecideProposal(intervieweeId: string, language: string) {
  const arrived = useFichaArrived(intervieweeId, language);
  return useMutation({
    mutationFn: ({ questionId, conversationId, accept }: Decision) =>
      body(
        api.POST('/api/interviewees/{id}/ficha/{questionId}/proposals/{conversationId}', {
          params: { path: { id: intervieweeId, questionId, conversationId }, query: { language } },
          body: { accept },
        }),
      ),
    onSuccess: arrived,
  });
}
