import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** A questionnaire. It does not change under one's hands: a new version is a new form. */
export const formQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: ['form', id, language],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      body(api.GET('/api/forms/{id}', { params: { path: { id }, query: { language } }, signal })),
  });
