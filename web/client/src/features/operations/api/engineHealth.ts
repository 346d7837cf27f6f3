import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

const askAgainMs = 10_000;

/** How the engines do, looked at again while the page is open. */
export const engineHealthQuery = queryOptions({
  queryKey: ['engine-health'],
  queryFn: ({ signal }) => body(api.GET('/api/engine-health', { signal })),
  refetchInterval: askAgainMs,
});
