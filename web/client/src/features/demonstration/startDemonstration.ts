import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, body } from '@/api/client';
import { newId } from '@/lib/id';

/** A made-up talk through the real line; then we look on. */
export function useStartDemonstration() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => body(api.POST('/api/demonstration', { body: { conversationId: newId() } })),
    onSuccess: ({ conversationId }) =>
      navigate({ to: '/conversaciones/$id/en-directo', params: { id: conversationId } }),
  });
}
