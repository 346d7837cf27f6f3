import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { Notification } from '@/api/types';

export const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: ({ signal }) => request<Notification[]>('GET', '/api/notifications', undefined, signal),
});

/** One of them, or all. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) => request('POST', id ? `/api/notifications/${id}/read` : '/api/notifications/read-all'),
    onMutate: (id) =>
      client.setQueryData(notificationsQuery.queryKey, (all) =>
        all?.map((one) => (!id || one.id === id ? { ...one, read: true } : one)),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
