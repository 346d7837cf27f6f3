import { useMutation } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { MarkKind } from '@/api/types';

export interface QuestionMark {
  questionId: string;
  kind: MarkKind;
  text?: string;
}

export function useMarkQuestion(conversationId: string) {
  return useMutation({
    mutationFn: (mark: QuestionMark) => request('POST', `/api/conversations/${conversationId}/marks`, mark),
  });
}
