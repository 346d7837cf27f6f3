import { api, body } from '@/api/client';

/** Writes a line otherwise. */
export const correctSegment = (conversationId: string, segmentId: number, text: string) =>
  body(
    api.PATCH('/api/conversations/{id}/segments/{segmentId}', {
      params: { path: { id: conversationId, segmentId } },
      body: { text },
    }),
  );
