import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const useRetryConversation = (conversationId: string) =>
  useMutation({
    mutationFn: () => body(api.POST('/api/conversations/{id}/retry', { params: { path: { id: conversationId } } })),
  });
