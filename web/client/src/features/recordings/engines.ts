import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const enginesQuery = queryOptions({
  queryKey: ['engines'],
  staleTime: 300_000,
  queryFn: ({ signal }) => body(api.GET('/api/engines', { signal })),
});
