import { Button, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';
import { DialogActions } from '@/ui/DialogActions';
import { Sentence } from '@/ui/Sentence';
import { useTransfer } from './api/accounts';

interface TransferDialogProps {
  account: Account;
  /** Who could receive them. */
  heirs: Account[];
  close: () => void;
  begun: () => void;
}

/** It cannot be taken back as a whole, so it says what happens before it does. */
export function TransferDialog({ account, heirs, close, begun }: TransferDialogProps) {
  const { t } = useTranslation();
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const transfer = useTransfer();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (to !== '') transfer.mutate({ account, to }, { onSuccess: begun });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('account.admin.transferDialog.title', { name: account.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{t('account.admin.transferDialog.lead', { count: account.people, name: account.name })}</Text>
          {heirs.length === 0 ? (
            <Text c="dimmed">{t('account.admin.transferDialog.nobody')}</Text>
          ) : (
            <NativeSelect
              label={t('account.admin.transferDialog.to')}
              value={to}
              onChange={(event) => setTo(event.currentTarget.value)}
              data={[
                { value: '', label: t('account.admin.transferDialog.choose') },
                ...heirs.map(({ id, name, email }) => ({ value: id, label: `${name} · ${email}` })),
              ]}
              error={tried && to === '' ? t('account.admin.transferDialog.needed') : null}
              data-autofocus
            />
          )}
          <Sentence of={transfer.error} />
          <DialogActions>
            <Button variant="default" onClick={close}>
              {t('app.cancel')}
            </Button>
            {heirs.length > 0 && (
              <Button type="submit" loading={transfer.isPending}>
                {t('account.admin.transferDialog.go')}
              </Button>
            )}
          </DialogActions>
        </Stack>
      </form>
    </Modal>
  );
}
