import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { sessionBegun } from './sessionState';

export interface Credentials {
  email: string;
  password: string;
}

export function useLogIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) =>
      body(api.POST('/api/session', { body: { ...credentials, client: 'browser' } })),
    onSuccess: (session) => sessionBegun(client, session),
  });
}
