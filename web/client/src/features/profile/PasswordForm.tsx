import { Button, Card, Group, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPassword, shortestPassword } from '@/features/session/NewPassword';
import { Sentence } from '@/ui/Sentence';
import { toast } from '@/ui/toast';
import { useChangePassword } from './api/password';

export function PasswordForm({ email }: { email: string }) {
  const { t } = useTranslation();
  const [oldPassword, setOld] = useState('');
  const [newPassword, setNew] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChangePassword();

  const done = () => {
    setOld('');
    setNew('');
    setTried(false);
    toast(t('account.profile.password.saved'));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (oldPassword !== '' && newPassword.length >= shortestPassword)
      change.mutate({ oldPassword, newPassword }, { onSuccess: done });
  };
  return (
    <Card component="section" aria-labelledby="profile-password">
      <form onSubmit={submit} noValidate>
        <Stack>
          <div>
            <Title order={2} id="profile-password">
              {t('account.profile.password.title')}
            </Title>
            <Text c="dimmed">{t('account.profile.password.lead')}</Text>
          </div>
          {/* For whatever keeps passwords in the browser: whose it is. */}
          <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
          <PasswordInput
            label={t('account.profile.password.old')}
            name="old-password"
            autoComplete="current-password"
            value={oldPassword}
            onChange={(event) => setOld(event.currentTarget.value)}
            error={tried && oldPassword === '' ? t('account.profile.password.oldNeeded') : null}
          />
          <NewPassword label={t('account.profile.password.next')} value={newPassword} change={setNew} tried={tried} />
          <Sentence of={change.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending}>
              {t('account.profile.password.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
