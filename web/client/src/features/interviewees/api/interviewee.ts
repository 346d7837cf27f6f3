import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const intervieweeQuery = (id: string) =>
  queryOptions({
    queryKey: ['interviewee', id],
    queryFn: ({ signal }) => body(api.GET('/api/interviewees/{id}', { params: { path: { id } }, signal })),
  });
