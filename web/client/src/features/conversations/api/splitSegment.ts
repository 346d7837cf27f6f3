import { api, body } from '@/api/client';

/** Makes two lines of one; the second begins with the character `at`. */
export const splitSegment = (conversationId: string, segmentId: number, at: number) =>
  body(
    api.POST('/api/conversations/{id}/segments/{segmentId}/split', {
      params: { path: { id: conversationId, segmentId } },
      body: { at },
    }),
  );
