import { api, body } from '@/api/client';
import type { Note, OpenConversation } from '@/api/types';

export const openNotes = (id: string, open: OpenConversation) =>
  body(api.PUT('/api/conversations/{id}', { params: { path: { id } }, body: open }));

export const sendNote = (conversationId: string, { id, atMs, text }: Note) =>
  body(
    api.PUT('/api/conversations/{id}/notes/{noteId}', {
      params: { path: { id: conversationId, noteId: id } },
      body: { atMs, text },
    }),
  );
