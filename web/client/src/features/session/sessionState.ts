import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';
import { api, body } from '@/api/client';
import type { Session } from '@/api/types';

/** Null is an answer: nobody is logged in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Infinity,
  // Without an answer there is no screen: keep asking.
  refetchInterval: (query) => (query.state.status === 'error' ? 5_000 : false),
  queryFn: () =>
    body(api.GET('/api/session')).catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'unauthenticated') return null;
      throw error;
    }),
});

let before: string | null = null;

export function sessionEnded(client: QueryClient) {
  before = client.getQueryData(sessionQuery.queryKey)?.id ?? before;
  client.setQueryData(sessionQuery.queryKey, null);
}

/** Somebody else at the same screen must not see what was loaded before: then the page starts anew. */
export function sessionBegun(client: QueryClient, session: Session) {
  if (before !== null && before !== session.id) return window.location.assign('/');
  client.setQueryData(sessionQuery.queryKey, session);
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
}
