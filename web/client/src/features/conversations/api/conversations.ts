import { queryOptions } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { ConversationSummary } from '@/api/types';

export const conversationsQuery = (intervieweeId: string) =>
  queryOptions({
    queryKey: ['conversations', intervieweeId],
    queryFn: ({ signal }) =>
      request<ConversationSummary[]>('GET', `/api/interviewees/${intervieweeId}/conversations`, undefined, signal),
  });
