import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const mySessionsQuery = queryOptions({
  queryKey: ['my-sessions'],
  // Who looks here wants to know where she is logged in now.
  staleTime: 0,
  queryFn: ({ signal }) => body(api.GET('/api/profile/sessions', { signal })),
});

/** Ends one session, or, without an id, all but this one. */
export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) =>
      body(
        id
          ? api.DELETE('/api/profile/sessions/{id}', { params: { path: { id } } })
          : api.DELETE('/api/profile/sessions'),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['my-sessions'] }),
  });
}
