import { useMutation } from '@tanstack/react-query';
import { request } from '@/api/request';

/** Ends the session on the server, then leaves nothing of it in this page's memory. */
export function useLogOut() {
  return useMutation({
    mutationFn: () => request('DELETE', '/api/session'),
    onSuccess: () => window.location.assign('/'),
  });
}
