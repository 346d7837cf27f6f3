import { queryOptions } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { IntervieweeView } from '@/api/types';

export const intervieweeQuery = (id: string) =>
  queryOptions({
    queryKey: ['interviewee', id],
    queryFn: ({ signal }) => request<IntervieweeView>('GET', `/api/interviewees/${id}`, undefined, signal),
  });
