import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** How loud the recording is along its length, 0–255 in equal stretches. It never changes: read once. */
export const peaksQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['peaks', conversationId],
    staleTime: Infinity,
    retry: false,
    queryFn: ({ signal }) =>
      body(api.GET('/api/conversations/{id}/peaks', { params: { path: { id: conversationId } }, signal })).then(
        ({ levels }) => Uint8Array.from(atob(levels), (letter) => letter.charCodeAt(0)),
      ),
  });
