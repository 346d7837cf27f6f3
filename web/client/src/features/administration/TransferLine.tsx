import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';

/** How far a transfer has come; it goes on without anybody looking. */
export function TransferLine({ transfer, to }: { transfer: NonNullable<Account['transfer']>; to: string }) {
  const { t } = useTranslation();
  const { moved, total, waiting } = transfer;
  const words = t('account.admin.moving', { name: to, moved, total });
  return (
    <Stack gap={4} role="status">
      <Text size="sm">{words}</Text>
      <Progress value={total === 0 ? 100 : (moved * 100) / total} color="ink" aria-label={words} />
      {waiting > 0 && (
        <Text size="sm" c="dimmed">
          {t('account.admin.waiting', { count: waiting })}
        </Text>
      )}
    </Stack>
  );
}
