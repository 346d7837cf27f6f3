import { queryOptions } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { IntervieweeSummary } from '@/api/types';

export const caseloadQuery = queryOptions({
  queryKey: ['caseload'],
  queryFn: ({ signal }) => request<IntervieweeSummary[]>('GET', '/api/caseload', undefined, signal),
  select: (people) => people.toSorted((a, b) => b.lastInteraction.localeCompare(a.lastInteraction)),
});
