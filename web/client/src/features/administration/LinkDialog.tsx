import { Button, CopyButton, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LinkMade } from '@/api/types';
import { language } from '@/i18n';
import { DialogActions } from '@/ui/DialogActions';
import { day } from './day';

/** The link, this once. Where the browser does not let us copy (plain http), it is there to be marked. */
export function LinkDialog({ made, close }: { made: LinkMade; close: () => void }) {
  const { t } = useTranslation();
  const link = made.link ?? '';
  return (
    <Modal
      opened
      onClose={close}
      title={t('account.admin.linkDialog.title', { name: made.account.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text>{t('account.admin.linkDialog.lead', { date: day(made.until, language()) })}</Text>
        <TextInput
          label={t('account.admin.linkDialog.label')}
          value={link}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          data-autofocus
        />
        <DialogActions>
          <Button variant="default" onClick={close}>
            {t('account.admin.linkDialog.done')}
          </Button>
          <CopyButton value={link} timeout={3_000}>
            {({ copied, copy }) => (
              <Button
                leftSection={copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
                onClick={copy}
                aria-live="polite"
              >
                {t(copied ? 'account.admin.linkDialog.copied' : 'account.admin.linkDialog.copy')}
              </Button>
            )}
          </CopyButton>
        </DialogActions>
      </Stack>
    </Modal>
  );
}
