import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Form, FormRef } from '@/api/types';
import { language } from '@/i18n';
import { inWordsOf } from '../core/words';

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

/** The same questionnaire with its titles, questions and short names in the language of the screens, where it has been translated. What is said aloud stays in its own. */
export function useScreenForm(form: Form | undefined): Form | undefined {
  const other = !!form && form.locale !== language();
  const { data } = useQuery({
    ...formQuery(form && { id: form.id, version: form.version, language: language() }),
    enabled: other,
    retry: false,
  });
  return other && data ? inWordsOf(form, data) : form;
}
