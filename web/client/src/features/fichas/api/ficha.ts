import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const fichaQuery = (intervieweeId: string, language: string) =>
  queryOptions({
    queryKey: ['ficha', intervieweeId, language],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/interviewees/{id}/ficha', {
          params: { path: { id: intervieweeId }, query: { language } },
          signal,
        }),
      ),
  });
