import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** What is left to look at after a conversation. Its sentences are in the language of the form. */
export const closingQuery = (intervieweeId: string, conversationId: string, language: string) =>
  queryOptions({
    queryKey: ['closing', intervieweeId, conversationId, language],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/interviewees/{id}/ficha/closings/{conversationId}', {
          params: { path: { id: intervieweeId, conversationId }, query: { language } },
          signal,
        }),
      ),
  });
