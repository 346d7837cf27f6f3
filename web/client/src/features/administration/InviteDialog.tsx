import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkMade, Role } from '@/api/types';
import { language } from '@/i18n';
import { LanguageChoice } from '@/ui/LanguageChoice';
import { DialogActions } from '@/ui/DialogActions';
import { Sentence } from '@/ui/Sentence';
import { useInvite } from './api/accounts';
import { RoleChoice } from './RoleChoice';

interface InviteDialogProps {
  close: () => void;
  invited: (made: LinkMade) => void;
}

export function InviteDialog({ close, invited }: InviteDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>(['interviewer']);
  const [letters, setLetters] = useState(language);
  const [tried, setTried] = useState(false);
  const invite = useInvite();
  const nameMissing = name.trim() === '';
  const emailWrong = !/^\S+@\S+\.\S+$/.test(email.trim());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameMissing || emailWrong || roles.length === 0) return;
    invite.mutate({ name: name.trim(), email: email.trim(), roles, language: letters }, { onSuccess: invited });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('account.admin.inviteDialog.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={t('account.admin.inviteDialog.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && nameMissing ? t('account.admin.inviteDialog.nameNeeded') : null}
            maxLength={120}
            autoComplete="off"
            data-autofocus
          />
          <TextInput
            label={t('account.admin.inviteDialog.email')}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={tried && emailWrong ? t('account.admin.inviteDialog.emailWrong') : null}
            autoComplete="off"
          />
          <RoleChoice
            label={t('account.admin.inviteDialog.roles')}
            value={roles}
            choose={setRoles}
            error={tried && roles.length === 0 ? t('account.admin.inviteDialog.rolesNeeded') : null}
          />
          <LanguageChoice label={t('account.admin.inviteDialog.language')} value={letters} choose={setLetters} />
          <Sentence of={invite.error} />
          <DialogActions>
            <Button variant="default" onClick={close}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={invite.isPending}>
              {t('account.admin.inviteDialog.send')}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Modal>
  );
}
