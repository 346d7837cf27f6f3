import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const shortest = 2;

/** The words go in the body, never in an address. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    enabled: words.trim().length >= shortest,
    gcTime: 60_000,
    queryFn: ({ signal }) => body(api.POST('/api/search', { body: { words: words.trim(), limit: 20 }, signal })),
  });
