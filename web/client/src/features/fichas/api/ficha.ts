import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { FichaView } from '@/api/types';

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

/** What an edit answers is shown at once; what is left to close follows from it. */
export function useFichaArrived(intervieweeId: string, language: string) {
  const client = useQueryClient();
  return (ficha: FichaView) => {
    client.setQueryData(['ficha', intervieweeId, language], ficha);
    return client.invalidateQueries({ queryKey: ['closing', intervieweeId] });
  };
}
