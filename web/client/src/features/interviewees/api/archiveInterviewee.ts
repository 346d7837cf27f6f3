import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { caseloadQuery } from './caseload';
import { intervieweeQuery } from './interviewee';

/** Puts a person away from the daily list, or back into it. */
export function useArchiveInterviewee(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (archived: boolean) =>
      body(api.PUT('/api/interviewees/{id}/archived', { params: { path: { id } }, body: { archived } })),
    onSuccess: (person) => {
      client.setQueryData(intervieweeQuery(id).queryKey, person);
      void client.invalidateQueries({ queryKey: caseloadQuery.queryKey });
    },
  });
}
