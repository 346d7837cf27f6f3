import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { QuestionMark } from '@/api/types';

export function useMarkQuestion(conversationId: string) {
  return useMutation({
    mutationFn: (mark: QuestionMark) =>
      body(api.POST('/api/conversations/{id}/marks', { params: { path: { id: conversationId } }, body: mark })),
  });
}
