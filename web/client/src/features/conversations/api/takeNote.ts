import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Note } from '@/api/types';

/** The same note again changes it; an empty text takes it away. */
export const useTakeNote = (conversationId: string) =>
  useMutation({
    retry: 3,
    mutationFn: ({ id, atMs, text }: Note) =>
      body(
        api.PUT('/api/conversations/{id}/notes/{noteId}', {
          params: { path: { id: conversationId, noteId: id } },
          body: { atMs, text },
        }),
      ),
  });
