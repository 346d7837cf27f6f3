import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export interface TurnMark {
  id: string;
  fromMs: number;
  toMs: number;
  on: boolean;
}

/** What is heard in that stretch is the interviewer's, also what is heard later. */
export const useMarkTurn = (conversationId: string) =>
  useMutation({
    retry: 3,
    mutationFn: ({ id, ...turn }: TurnMark) =>
      body(
        api.PUT('/api/conversations/{id}/turns/{turnId}', {
          params: { path: { id: conversationId, turnId: id } },
          body: turn,
        }),
      ),
  });
