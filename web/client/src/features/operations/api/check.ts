import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

const askAgainMs = 1_000;

/** The check under way or the last one, looked at again while one is under way. */
export const checkQuery = queryOptions({
  queryKey: ['check'],
  queryFn: ({ signal }) => body(api.GET('/api/check', { signal })),
  refetchInterval: ({ state }) => (state.data?.running ? askAgainMs : false),
});

/** Begins a check, or joins the one that somebody else began. */
export function useStartCheck() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => body(api.POST('/api/check')),
    onSuccess: (run) => client.setQueryData(checkQuery.queryKey, run),
  });
}
