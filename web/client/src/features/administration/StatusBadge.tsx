import { Badge } from '@mantine/core';
import { IconBan, IconCheck, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';

const icons = { active: IconCheck, invited: IconMail, disabled: IconBan };

/** An icon and a word, never colour alone. */
export function StatusBadge({ status }: { status: Account['status'] }) {
  const { t } = useTranslation();
  const Icon = icons[status];
  return (
    <Badge
      variant={status === 'disabled' ? 'filled' : 'outline'}
      color="ink"
      tt="none"
      leftSection={<Icon size={13} aria-hidden />}
    >
      {t(`account.admin.status.${status}`)}
    </Badge>
  );
}
