import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const useCorrectSegment = (conversationId: string) =>
  useMutation({
    mutationFn: ({ segmentId, text }: { segmentId: number; text: string }) =>
      body(
        api.PATCH('/api/conversations/{id}/segments/{segmentId}', {
          params: { path: { id: conversationId, segmentId } },
          body: { text },
        }),
      ),
  });
