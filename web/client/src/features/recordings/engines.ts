import { queryOptions } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { EngineInfo } from '@/api/types';

export const enginesQuery = queryOptions({
  queryKey: ['engines'],
  staleTime: 300_000,
  queryFn: ({ signal }) => request<EngineInfo[]>('GET', '/api/engines', undefined, signal),
});
