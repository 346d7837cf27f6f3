import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Entrance } from './Entrance';
import { LoginForm } from './LoginForm';

export function LoginPage() {
  const { t } = useTranslation();
  return (
    <Entrance>
      <title>{t('app.name')}</title>
      <Stack gap={4}>
        <Title order={1}>{t('app.session.title')}</Title>
        <Text c="dimmed">{t('app.session.lead')}</Text>
      </Stack>
      <LoginForm />
      <Text size="sm" c="dimmed">
        {t('app.session.help')}
      </Text>
    </Entrance>
  );
}
