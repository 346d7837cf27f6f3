import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { isMoving, type Row } from '../core/lines';
import { wasSentHere } from '../core/sentHere';

const askAgainMs = 4_000;

/** The name of the lock that a page holds while it sends a file. */
export const lockOf = (id: string) => `portal-upload-${id}`;

/** My uploads. Hints tell of most changes; while something moves it is asked again, because a hint can be lost. */
export const uploadsQuery = queryOptions({
  queryKey: ['uploads'],
  queryFn: async ({ signal }): Promise<Row[]> => {
    const [rows, busy] = await Promise.all([body(api.GET('/api/uploads', { signal })), beingSent()]);
    // What this browser began and no page of it sends any more waits for its file; of what another one began only the server can tell.
    return rows.map((row) => ({
      ...row,
      elsewhere: busy.has(lockOf(row.id)) || (row.arriving && !wasSentHere(row.id)),
    }));
  },
  refetchInterval: ({ state }) => (state.data?.some(isMoving) ? askAgainMs : false),
});

async function beingSent(): Promise<Set<string | undefined>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map((lock) => lock.name));
}
