import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { ProfileChange } from '@/api/types';
import { sessionQuery } from './sessionState';

export const saveProfile = (change: ProfileChange) => body(api.PATCH('/api/profile', { body: change }));

/** Name or language; every open tab hears of it. */
export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: saveProfile,
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });
}
