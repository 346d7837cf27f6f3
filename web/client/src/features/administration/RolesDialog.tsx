import { Button, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';
import { DialogActions } from '@/ui/DialogActions';
import { Sentence } from '@/ui/Sentence';
import { useSetRoles } from './api/accounts';
import { RoleChoice } from './RoleChoice';
import { rolesOf } from './roles';

interface RolesDialogProps {
  account: Account;
  close: () => void;
  saved: () => void;
}

export function RolesDialog({ account, close, saved }: RolesDialogProps) {
  const { t } = useTranslation();
  const [roles, setRoles] = useState(() => rolesOf(account.roles));
  const [tried, setTried] = useState(false);
  const save = useSetRoles();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (roles.length > 0) save.mutate({ account, roles }, { onSuccess: saved });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('account.admin.rolesDialog.title', { name: account.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <RoleChoice
            label={t('account.admin.inviteDialog.roles')}
            value={roles}
            choose={setRoles}
            error={tried && roles.length === 0 ? t('account.admin.inviteDialog.rolesNeeded') : null}
          />
          <Sentence of={save.error} />
          <DialogActions>
            <Button variant="default" onClick={close}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('app.save')}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Modal>
  );
}
