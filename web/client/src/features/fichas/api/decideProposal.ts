import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { FichaView } from '@/api/types';

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
      request<FichaView>(
        'POST',
        `/api/interviewees/${intervieweeId}/ficha/${questionId}/proposals/${conversationId}?language=${language}`,
        { accept },
      ),
    onSuccess: (ficha) => client.setQueryData(['ficha', intervieweeId, language], ficha),
  });
}
