import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sentence } from '@/ui/Sentence';
import { useAcceptInvitation, useEnter } from './api/invitation';
import { NewPassword, shortestPassword } from './NewPassword';

interface InvitationFormProps {
  token: string;
  email: string;
  entered: () => void;
}

/** Sets the password and comes in with it. */
export function InvitationForm({ token, email, entered }: InvitationFormProps) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const accept = useAcceptInvitation(token);
  const logIn = useEnter();

  const enter = () => logIn.mutate({ email, password }, { onSuccess: entered });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (password.length < shortestPassword) return;
    // Set but not come in: the link is used up, only the second half is tried again.
    if (accept.isSuccess) enter();
    else accept.mutate(password, { onSuccess: enter });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <NewPassword label={t('account.invitation.password')} value={password} change={setPassword} tried={tried} />
        <Sentence of={accept.error ?? logIn.error} />
        <Button type="submit" size="md" loading={accept.isPending || logIn.isPending}>
          {t('account.invitation.enter')}
        </Button>
      </Stack>
    </form>
  );
}
