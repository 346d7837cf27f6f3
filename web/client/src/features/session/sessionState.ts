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
    body(api.GET('/api/session')).then(
      (session) => {
        // Another tab of this browser may have let somebody else in.
        if (lastSeen !== null && lastSeen !== session.id) window.location.assign('/');
        lastSeen = session.id;
        return session;
      },
      (error: unknown) => {
        if (error instanceof Problem && error.code === 'unauthenticated') return null;
        throw error;
      },
    ),
});

/** Whose data this page has loaded. */
let lastSeen: string | null = null;

export function sessionEnded(client: QueryClient) {
  client.setQueryData(sessionQuery.queryKey, null);
}

/** Somebody else at the same screen must not see what was loaded before: then the page starts anew. */
export function sessionBegun(client: QueryClient, session: Session) {
  if (lastSeen !== null && lastSeen !== session.id) return window.location.assign('/');
  lastSeen = session.id;
  client.setQueryData(sessionQuery.queryKey, session);
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
}
