import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Language } from '@/i18n/languages';
import { intervieweeQuery } from './interviewee';

/** The text in force; its words are in the catalogue under this version. */
export const consentVersion = '2026-12';

export function useGiveConsent(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: Language) =>
      body(
        api.POST('/api/interviewees/{id}/consent', {
          params: { path: { id } },
          body: { textVersion: consentVersion, language },
        }),
      ),
    onSuccess: (person) => client.setQueryData(intervieweeQuery(id).queryKey, person),
  });
}
