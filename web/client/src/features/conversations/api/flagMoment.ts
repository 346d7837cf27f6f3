import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Moment } from '@/api/types';

export const useFlagMoment = (conversationId: string) =>
  useMutation({
    retry: 3,
    mutationFn: ({ id, atMs, on }: Moment & { on: boolean }) =>
      body(
        api.PUT('/api/conversations/{id}/moments/{momentId}', {
          params: { path: { id: conversationId, momentId: id } },
          body: { atMs, on },
        }),
      ),
  });
