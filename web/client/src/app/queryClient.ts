import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';
import { sessionEnded } from '@/features/session/sessionState';

/** A session that ended shows at once, whichever call noticed it. */
const onError = (error: Error) => {
  if (error instanceof Problem && error.code === 'unauthenticated') sessionEnded(queryClient);
};

const passing = new Set(['offline', 'unavailable']);

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (count, error) => count < 3 && error instanceof Problem && passing.has(error.code),
    },
    mutations: { networkMode: 'always' },
  },
});
