import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const conversationsQuery = (intervieweeId: string) =>
  queryOptions({
    queryKey: ['conversations', intervieweeId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/interviewees/{id}/conversations', { params: { path: { id: intervieweeId } }, signal })),
  });
