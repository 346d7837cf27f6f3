import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { IntervieweeDetails } from '@/api/types';
import { intervieweeQuery } from './interviewee';

/** Adds a person (an id made here, so that saying it twice adds her once) or changes her details. */
export function useSaveInterviewee() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, isNew, ...details }: IntervieweeDetails & { id: string; isNew: boolean }) => {
      const request = { params: { path: { id } }, body: details };
      return body(isNew ? api.PUT('/api/interviewees/{id}', request) : api.PATCH('/api/interviewees/{id}', request));
    },
    onSuccess: (person) => {
      client.setQueryData(intervieweeQuery(person.id).queryKey, person);
      void client.invalidateQueries({ queryKey: ['caseload'] });
    },
  });
}
