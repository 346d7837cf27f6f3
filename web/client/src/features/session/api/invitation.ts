import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { enter } from '../logIn';

/** For whom a link is. It is asked once: after its use it is over. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    staleTime: Infinity,
    queryFn: ({ signal }) => body(api.POST('/api/invitations/read', { body: { token }, signal })),
  });

/** Comes in without a word to the rest of this page: it is left at once. */
export const useEnter = () => useMutation({ mutationFn: enter });

export function useAcceptInvitation(token: string) {
  return useMutation({
    mutationFn: (password: string) => body(api.POST('/api/invitations/accept', { body: { token, password } })),
  });
}
