import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const caseloadQuery = queryOptions({
  queryKey: ['caseload'],
  queryFn: ({ signal }) => body(api.GET('/api/caseload', { signal })),
  select: (people) => people.toSorted((a, b) => b.lastInteraction.localeCompare(a.lastInteraction)),
});
