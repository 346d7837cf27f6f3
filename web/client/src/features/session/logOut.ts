import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** Ends the session on the server, then leaves nothing of it in this page's memory. */
export function useLogOut() {
  return useMutation({
    mutationFn: () => body(api.DELETE('/api/session')),
    onSuccess: () => {
      sessionStorage.clear();
      window.location.assign('/');
    },
  });
}
