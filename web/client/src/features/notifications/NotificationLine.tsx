import { Box, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Notification } from '@/api/types';
import { caseloadQuery } from '@/features/interviewees/api/caseload';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import { placeOf } from './placeOf';
import classes from './NotificationLine.module.css';

export function NotificationLine({ notification, chosen }: { notification: Notification; chosen: () => void }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(caseloadQuery);
  const name = data.find((person) => person.id === notification.intervieweeId)?.name ?? t('app.notifications.someone');
  const good = notification.kind === 'conversationReady';
  return (
    <Link
      {...placeOf(notification)}
      className={classes.line}
      data-unread={!notification.read || undefined}
      onClick={chosen}
    >
      <Group wrap="nowrap" align="start" gap="sm">
        {good ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden color="var(--portal-attention)" />}
        <Box>
          <Text fw={notification.read ? 400 : 600}>{t(`app.notifications.${notification.kind}`, { name })}</Text>
          <Text size="sm" c="dimmed">
            {when(notification.at, language())}
          </Text>
          {!notification.read && <VisuallyHidden>{t('app.notifications.unread')}</VisuallyHidden>}
        </Box>
      </Group>
    </Link>
  );
}
