import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { FichaView, QuestionState } from '@/api/types';

export interface FichaEdit {
  questionId: string;
  state: QuestionState;
  text?: string;
}

export function useWriteAnswer(intervieweeId: string, language: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ questionId, ...edit }: FichaEdit) =>
      request<FichaView>('PUT', `/api/interviewees/${intervieweeId}/ficha/${questionId}?language=${language}`, edit),
    onSuccess: (ficha) => client.setQueryData(['ficha', intervieweeId, language], ficha),
  });
}
