import { api, body } from '@/api/client';

/** Takes a decision on a question back, by the version it got. */
export const undoMark = (conversationId: string, version: number) =>
  body(
    api.POST('/api/conversations/{id}/edits/{version}/undo', {
      params: { path: { id: conversationId, version } },
    }),
  );
