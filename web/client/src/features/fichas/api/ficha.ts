import { queryOptions } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { FichaView } from '@/api/types';

export const fichaQuery = (intervieweeId: string, language: string) =>
  queryOptions({
    queryKey: ['ficha', intervieweeId, language],
    queryFn: ({ signal }) =>
      request<FichaView>('GET', `/api/interviewees/${intervieweeId}/ficha?language=${language}`, undefined, signal),
  });
