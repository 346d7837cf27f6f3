import { useMutation } from '@tanstack/react-query';
import { request } from '@/api/request';

export const useRetryConversation = (conversationId: string) =>
  useMutation({ mutationFn: () => request('POST', `/api/conversations/${conversationId}/retry`) });
