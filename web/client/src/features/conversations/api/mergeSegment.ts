import { api, body } from '@/api/client';

/** Makes one line of this one and the next. */
export const mergeSegment = (conversationId: string, segmentId: number) =>
  body(
    api.POST('/api/conversations/{id}/segments/{segmentId}/merge', {
      params: { path: { id: conversationId, segmentId } },
    }),
  );
