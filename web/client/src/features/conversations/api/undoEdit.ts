import { api, body } from '@/api/client';

/** Takes an edit of the transcript back, by the version it got. */
export const undoEdit = (conversationId: string, version: number) =>
  body(
    api.POST('/api/conversations/{id}/edits/{version}/undo', {
      params: { path: { id: conversationId, version } },
    }),
  );
