import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

const shortest = 2;

export const isLongEnough = (words: string) => words.trim().length >= shortest;

/** The words go in the body, never in an address. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    enabled: isLongEnough(words),
    gcTime: 60_000,
    queryFn: ({ signal }) => body(api.POST('/api/search', { body: { words: words.trim(), limit: 30 }, signal })),
  });
