import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { IntervieweeView } from '@/api/types';
import { intervieweeQuery } from './interviewee';

/** The text in force; its words are in the catalogue under this version. */
export const consentVersion = '2026-11';

export function useGiveConsent(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      request<IntervieweeView>('POST', `/api/interviewees/${id}/consent`, { textVersion: consentVersion }),
    onSuccess: (person) => client.setQueryData(intervieweeQuery(id).queryKey, person),
  });
}
