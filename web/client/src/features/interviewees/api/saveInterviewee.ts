import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { IntervieweeDetails, IntervieweeView } from '@/api/types';
import { intervieweeQuery } from './interviewee';

/** Adds a person (an id made here, so that saying it twice adds her once) or changes her details. */
export function useSaveInterviewee() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, isNew, ...details }: IntervieweeDetails & { id: string; isNew: boolean }) =>
      request<IntervieweeView>(isNew ? 'PUT' : 'PATCH', `/api/interviewees/${id}`, details),
    onSuccess: (person) => {
      client.setQueryData(intervieweeQuery(person.id).queryKey, person);
      void client.invalidateQueries({ queryKey: ['caseload'] });
    },
  });
}
