import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

const askAgainMs = 10_000;

/** How the language model does, looked at again while the page is open. */
export const analystHealthQuery = queryOptions({
  queryKey: ['analyst-health'],
  queryFn: ({ signal }) => body(api.GET('/api/analyst-health', { signal })),
  refetchInterval: askAgainMs,
});
