import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { Session } from '@/api/types';
import { sessionBegun } from './sessionState';

export interface Credentials {
  email: string;
  password: string;
}

export function useLogIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      await request('POST', '/api/session', credentials);
      return request<Session>('GET', '/api/session');
    },
    onSuccess: (session) => sessionBegun(client, session),
  });
}
