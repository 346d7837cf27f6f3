import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { FormRef } from '@/api/types';

/** One version of a questionnaire: what a conversation began with, whatever was published since. It never changes. */
export const formQuery = (form: FormRef | undefined) =>
  queryOptions({
    queryKey: ['form', form?.id, form?.version, form?.language],
    staleTime: Infinity,
    enabled: !!form,
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/forms/{id}', {
          params: {
            path: { id: form?.id ?? '' },
            query: { language: form?.language ?? '', ...(form ? { version: form.version } : {}) },
          },
          signal,
        }),
      ),
  });
