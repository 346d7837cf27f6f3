import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoginForm } from './LoginForm';

/** Over the screen that was being used: nothing in it is lost. */
export function LoginAgain({ email }: { email: string }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={() => {}} withCloseButton={false} closeOnEscape={false} title={t('app.session.again')}>
      <Text c="dimmed" mb="md">
        {t('app.session.againLead')}
      </Text>
      <LoginForm email={email} />
    </Modal>
  );
}
