import { queryOptions } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { Form } from '@/api/types';

/** A questionnaire. It does not change under one's hands: a new version is a new form. */
export const formQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: ['form', id, language],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      request<Form>('GET', `/api/forms/${encodeURIComponent(id)}?language=${language}`, undefined, signal),
  });
