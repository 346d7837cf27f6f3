import { Alert, Button, Group, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface ClosingNoticeProps {
  conversationId: string;
  /** How many wait, where it is not about one alone. */
  count?: number;
}

/** A conversation that was not looked over yet: the way back to it. */
export function ClosingNotice({ conversationId, count }: ClosingNoticeProps) {
  const { t } = useTranslation();
  return (
    <Alert
      color="ink"
      variant="light"
      icon={<IconChecklist />}
      title={count ? t('closing.notice.waiting', { count }) : t('closing.notice.title')}
      data-screen-only
    >
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
