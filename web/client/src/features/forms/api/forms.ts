import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Form, FormRef } from '@/api/types';

export const formsQuery = queryOptions({
  queryKey: ['forms'],
  queryFn: ({ signal }) => body(api.GET('/api/forms', { signal })),
});

const of = (id: string, language: string) => ({ params: { path: { id }, query: { language } } });

export const readDraft = (id: string, language: string) => body(api.GET('/api/forms/{id}/draft', of(id, language)));

export const saveDraft = ({ id, locale, title, scopes }: Form, revision: number) =>
  body(api.PUT('/api/forms/{id}/draft', { ...of(id, locale), body: { revision, title, scopes } }));

export const dropDraft = ({ id, locale }: Form, revision: number) =>
  body(api.DELETE('/api/forms/{id}/draft', { params: { path: { id }, query: { language: locale, revision } } }));

export const readVersion = ({ id, version, language }: FormRef) =>
  body(api.GET('/api/forms/{id}/versions/{version}', { params: { path: { id, version }, query: { language } } }));

export const versionQuery = (form: FormRef) =>
  queryOptions({
    queryKey: ['form-version', form.id, form.version, form.language],
    staleTime: Infinity,
    queryFn: () => readVersion(form),
  });

export function usePublish({ id, locale }: Form) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (publish: { revision: number; note: string }) =>
      body(api.POST('/api/forms/{id}/publish', { ...of(id, locale), body: publish })),
    onSettled: () => client.invalidateQueries({ queryKey: ['forms'] }),
  });
}

export const samplesQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: ['form-samples', id, language],
    staleTime: Infinity,
    queryFn: ({ signal }) => body(api.GET('/api/forms/{id}/samples', { ...of(id, language), signal })),
  });

export interface TrialWish {
  before?: number;
  after?: number;
  samples: string[];
  conversations: string[];
}

export const useTrial = (id: string, language: string) =>
  useMutation({
    mutationFn: (wish: TrialWish) => body(api.POST('/api/forms/{id}/trials', { ...of(id, language), body: wish })),
  });
