import { useMutation } from '@tanstack/react-query';
import { request } from '@/api/request';

export const useCorrectSegment = (conversationId: string) =>
  useMutation({
    mutationFn: ({ segmentId, text }: { segmentId: number; text: string }) =>
      request('PATCH', `/api/conversations/${conversationId}/segments/${segmentId}`, { text }),
  });
