import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { chosenBefore } from './chosenBefore';
import { saveProfile } from './saveProfile';
import { sessionBegun } from './sessionState';

export interface Credentials {
  email: string;
  password: string;
}

/** Comes in; the language chosen at the door becomes that of the profile. */
export async function enter(credentials: Credentials) {
  const session = await body(api.POST('/api/session', { body: { ...credentials, client: 'browser' } }));
  const language = chosenBefore.get();
  return language && language !== session.language ? saveProfile({ language }) : session;
}

export function useLogIn() {
  const client = useQueryClient();
  return useMutation({ mutationFn: enter, onSuccess: (session) => sessionBegun(client, session) });
}
