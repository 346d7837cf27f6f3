import { useMutation } from '@tanstack/react-query';
import { request } from '@/api/request';

export const useFinishConversation = (conversationId: string) =>
  useMutation({ mutationFn: () => request('POST', `/api/conversations/${conversationId}/finish`) });
