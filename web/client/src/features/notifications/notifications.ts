import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: ({ signal }) => body(api.GET('/api/notifications', { signal })),
});

/** One of them, or all. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) =>
      body(
        id
          ? api.POST('/api/notifications/{id}/read', { params: { path: { id } } })
          : api.POST('/api/notifications/read-all'),
      ),
    onMutate: (id) =>
      client.setQueryData(notificationsQuery.queryKey, (all) =>
        all?.map((one) => (!id || one.id === id ? { ...one, read: true } : one)),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
