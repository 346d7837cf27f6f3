import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { request } from '@/api/request';
import { newId } from '@/lib/id';

/** A made-up talk through the real line; then we look on. */
export function useStartDemonstration() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () =>
      request<{ intervieweeId: string; conversationId: string }>('POST', '/api/demonstration', {
        conversationId: newId(),
      }),
    onSuccess: ({ conversationId }) =>
      navigate({ to: '/conversaciones/$id/en-directo', params: { id: conversationId } }),
  });
}
