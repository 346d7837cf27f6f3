import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

const askAgainMs = 15_000;

export const failedWorkQuery = queryOptions({
  queryKey: ['failed-work'],
  queryFn: ({ signal }) => body(api.GET('/api/failed-work', { signal })),
  refetchInterval: askAgainMs,
});

/** Tries one of them again; it leaves the list, and comes back should it fail again. */
export function useRetryWork() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/failed-work/{id}/retry', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: failedWorkQuery.queryKey }),
  });
}
