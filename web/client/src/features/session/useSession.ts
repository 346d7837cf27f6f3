import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '@/api/types';
import { sessionQuery } from './sessionState';

/** The session of this browser; `profile` outlives it, so that the screen can wait for the next login. */
export function useSession() {
  const { data, error, refetch } = useQuery(sessionQuery);
  const [last, setLast] = useState<Session | null>(null);
  if (data && data !== last) setLast(data);
  return {
    session: data === undefined ? ('unknown' as const) : data ? ('open' as const) : ('none' as const),
    profile: data ?? last,
    known: last !== null || !!data,
    error,
    retry: () => void refetch(),
  };
}
