import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { useSentence } from '@/ui/useSentence';
import { useLogIn } from './logIn';

export function LoginForm({ email: known = '' }: { email?: string }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const logIn = useLogIn();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    logIn.mutate({ email: email.trim(), password });
  };
  const wrong = logIn.error instanceof Problem && logIn.error.code === 'unauthenticated';

  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('app.session.email')}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          required
          withAsterisk={false}
          size="md"
        />
        <PasswordInput
          visibilityToggleButtonProps={{ 'aria-label': t('app.session.showPassword') }}
          label={t('app.session.password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          required
          withAsterisk={false}
          size="md"
          data-autofocus={known ? true : undefined}
        />
        {logIn.error && (
          <Alert role="alert" color="ember" icon={<IconAlertCircle />} variant="light">
            {wrong ? t('app.session.wrong') : sentence(logIn.error)}
          </Alert>
        )}
        <Button type="submit" size="md" loading={logIn.isPending}>
          {t('app.session.enter')}
        </Button>
      </Stack>
    </form>
  );
}
