import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconDots, IconKey, IconLink, IconSwitchHorizontal, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';

/** What an administrator wants done with an account. */
export type AccountWish = 'roles' | 'link' | 'transfer' | 'disable' | 'enable';

interface AccountMenuProps {
  account: Account;
  me: boolean;
  wish: (wish: AccountWish) => void;
}

export function AccountMenu({ account, me, wish }: AccountMenuProps) {
  const { t } = useTranslation();
  const disabled = account.status === 'disabled';
  return (
    <Menu position="bottom-end" width={290}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('account.admin.options', { name: account.name })}
        >
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconKey size={18} />} onClick={() => wish('roles')}>
          {t('account.admin.changeRoles')}
        </Menu.Item>
        {!disabled && (
          <Menu.Item leftSection={<IconLink size={18} />} onClick={() => wish('link')}>
            {t('account.admin.newLink')}
          </Menu.Item>
        )}
        {account.people > 0 && !account.transfer && (
          <Menu.Item leftSection={<IconSwitchHorizontal size={18} />} onClick={() => wish('transfer')}>
            {t('account.admin.transfer')}
          </Menu.Item>
        )}
        {disabled && (
          <Menu.Item leftSection={<IconUserCheck size={18} />} onClick={() => wish('enable')}>
            {t('account.admin.enable')}
          </Menu.Item>
        )}
        {!disabled && !me && (
          <Menu.Item leftSection={<IconBan size={18} />} onClick={() => wish('disable')}>
            {t('account.admin.disable')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
