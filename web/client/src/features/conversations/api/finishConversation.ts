import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const useFinishConversation = (conversationId: string) =>
  useMutation({
    mutationFn: () => body(api.POST('/api/conversations/{id}/finish', { params: { path: { id: conversationId } } })),
  });
