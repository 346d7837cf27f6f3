import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Account, Role } from '@/api/types';

const soonMs = 2_000;

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => body(api.GET('/api/administration/accounts', { signal })),
  // While people are handed over there is something to see.
  refetchInterval: (query) => (query.state.data?.some((account) => account.transfer) ? soonMs : false),
});

export const auditQuery = queryOptions({
  queryKey: ['accounts', 'audit'],
  queryFn: ({ signal }) => body(api.GET('/api/administration/audit', { signal })),
});

function useAccountChange<T, R>(change: (request: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => client.invalidateQueries({ queryKey: ['accounts'] }) });
}

const of = ({ id }: Pick<Account, 'id'>) => ({ params: { path: { id } } });

export const useInvite = () =>
  useAccountChange((invitee: { name: string; email: string; roles: Role[]; language: string }) =>
    body(api.POST('/api/administration/accounts', { body: invitee })),
  );

export const useMakeLink = () =>
  useAccountChange((account: Account) => body(api.POST('/api/administration/accounts/{id}/link', of(account))));

export const useSetRoles = () =>
  useAccountChange(({ account, roles }: { account: Account; roles: Role[] }) =>
    body(api.PUT('/api/administration/accounts/{id}/roles', { ...of(account), body: { roles } })),
  );

export const useSetDisabled = () =>
  useAccountChange(({ account, disabled }: { account: Account; disabled: boolean }) =>
    body(api.PUT('/api/administration/accounts/{id}/disabled', { ...of(account), body: { disabled } })),
  );

export const useTransfer = () =>
  useAccountChange(({ account, to }: { account: Account; to: string }) =>
    body(api.POST('/api/administration/accounts/{id}/transfer', { ...of(account), body: { to } })),
  );
