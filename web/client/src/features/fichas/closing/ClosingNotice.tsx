import { Alert, Button, Group, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** A conversation that was not looked over yet: the way back to it. */
export function ClosingNotice({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  return (
    <Alert color="ink" variant="light" icon={<IconChecklist />} title={t('closing.notice.title')} data-screen-only>
      <Group justify="space-between">
        <Text>{t('closing.notice.lead')}</Text>
        <Button
          renderRoot={(props) => <Link to="/conversaciones/$id/cierre" params={{ id: conversationId }} {...props} />}
        >
          {t('closing.notice.open')}
        </Button>
      </Group>
    </Alert>
  );
}
