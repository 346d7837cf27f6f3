import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { ConversationSummary } from '@/api/types';

export const conversationsQuery = (intervieweeId: string) =>
  queryOptions({
    queryKey: ['conversations', intervieweeId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/interviewees/{id}/conversations', { params: { path: { id: intervieweeId } }, signal })),
  });

/** Those that were not thrown away. */
export const kept = (conversations: readonly ConversationSummary[]) =>
  conversations.filter(({ status }) => status !== 'discarded');
