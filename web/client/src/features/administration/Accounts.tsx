import { Button, Group, Stack } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { toast } from '@/ui/toast';
import { AccountCard } from './AccountCard';
import { accountsQuery } from './api/accounts';
import { InviteDialog } from './InviteDialog';
import { LinkDialog } from './LinkDialog';
import { RolesDialog } from './RolesDialog';
import { TransferDialog } from './TransferDialog';
import { useAccountWishes } from './useAccountWishes';

/** Everybody with an account. `me` is who looks. */
export function Accounts({ me }: { me: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(accountsQuery);
  const { asked, ask, made, forget, showLink, wish } = useAccountWishes();
  if (error && !data) return <ErrorState what="accounts" problem={error} retry={() => void refetch()} />;
  if (!data) return <Busy height={120} />;
  const close = () => ask(null);
  const said = (words: string) => () => {
    close();
    toast(words);
  };
  return (
    <Stack>
      <Group justify="flex-end">
        <Button leftSection={<IconUserPlus size={18} />} onClick={() => ask({ kind: 'invite' })}>
          {t('account.admin.invite')}
        </Button>
      </Group>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {data.map((account) => (
          <AccountCard
            key={account.id}
            account={account}
            me={account.id === me}
            all={data}
            wish={(what) => wish(account, what)}
          />
        ))}
      </Stack>
      {asked?.kind === 'invite' && <InviteDialog close={close} invited={showLink} />}
      {asked?.kind === 'roles' && (
        <RolesDialog account={asked.account} close={close} saved={said(t('account.admin.rolesSaved'))} />
      )}
      {asked?.kind === 'transfer' && (
        <TransferDialog
          account={asked.account}
          heirs={data.filter(
            (one) => one.id !== asked.account.id && one.status === 'active' && one.roles.includes('interviewer'),
          )}
          close={close}
          begun={said(t('account.admin.transferred'))}
        />
      )}
      {made && <LinkDialog made={made} close={forget} />}
    </Stack>
  );
}
