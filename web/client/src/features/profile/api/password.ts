import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (passwords: { oldPassword: string; newPassword: string }) =>
      body(api.PUT('/api/profile/password', { body: passwords })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['my-sessions'] }),
  });
}
