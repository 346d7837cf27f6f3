import { Avatar, Badge, Card, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';
import { language } from '@/i18n';
import { AccountMenu, type AccountWish } from './AccountMenu';
import { day } from './day';
import { rolesOf } from './roles';
import { StatusBadge } from './StatusBadge';
import { TransferLine } from './TransferLine';

interface AccountCardProps {
  account: Account;
  me: boolean;
  all: Account[];
  wish: (wish: AccountWish) => void;
}

export function AccountCard({ account, me, all, wish }: AccountCardProps) {
  const { t } = useTranslation();
  const heir = all.find((one) => one.id === account.transfer?.to);
  const over = account.invitedUntil != null && new Date(account.invitedUntil) < new Date();
  return (
    <Card component="li" padding="md">
      <Group wrap="nowrap" align="flex-start">
        <Avatar name={account.name} color="ink" radius="xl" aria-hidden visibleFrom="xs" />
        <Stack gap={6} flex={1} miw={0}>
          <Group gap="xs">
            <Text fw={600}>{account.name}</Text>
            {me && (
              <Badge variant="light" color="ink" tt="none">
                {t('account.admin.you')}
              </Badge>
            )}
            <StatusBadge status={account.status} />
          </Group>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {account.email}
          </Text>
          <Group gap={6}>
            {rolesOf(account.roles).map((role) => (
              <Badge key={role} variant="default" tt="none" fw={500}>
                {t(`account.roles.${role}`)}
              </Badge>
            ))}
          </Group>
          {(account.roles.includes('interviewer') || account.people > 0) && account.status !== 'invited' && (
            <Text size="sm">{t('account.admin.people', { count: account.people })}</Text>
          )}
          {account.status === 'invited' && account.invitedUntil && (
            <Text size="sm">
              {over
                ? t('account.admin.invitedOver')
                : t('account.admin.invitedUntil', { date: day(account.invitedUntil, language()) })}
            </Text>
          )}
          {account.transfer && <TransferLine transfer={account.transfer} to={heir?.name ?? ''} />}
        </Stack>
        <AccountMenu account={account} me={me} wish={wish} />
      </Group>
    </Card>
  );
}
