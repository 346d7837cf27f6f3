import { queryOptions } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { SearchHit } from '@/api/types';

export const shortest = 2;

/** The words go in the body, never in an address. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    enabled: words.trim().length >= shortest,
    gcTime: 60_000,
    queryFn: ({ signal }) => request<SearchHit[]>('POST', '/api/search', { words: words.trim() }, signal),
  });
