import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { intervieweeQuery } from './interviewee';

/** The text in force; its words are in the catalogue under this version. */
export const consentVersion = '2026-11';

export function useGiveConsent(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/interviewees/{id}/consent', { params: { path: { id } }, body: { textVersion: consentVersion } }),
      ),
    onSuccess: (person) => client.setQueryData(intervieweeQuery(id).queryKey, person),
  });
}
