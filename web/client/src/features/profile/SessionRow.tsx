import { Badge, Button, Group, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SessionLine } from '@/api/types';
import { language } from '@/i18n';
import { when } from '@/lib/time';

interface SessionRowProps {
  session: SessionLine;
  end: () => void;
  busy: boolean;
}

export function SessionRow({ session, end, busy }: SessionRowProps) {
  const { t } = useTranslation();
  const device = session.device ?? t('account.profile.sessions.unknown');
  const Icon = /Android|iPhone|iPad/.test(device) ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <Group component="li" justify="space-between" mih={56} gap="xs">
      <Group wrap="nowrap" miw={0} flex="1 1 8rem">
        <Icon size={26} aria-hidden style={{ flex: 'none' }} />
        <div style={{ minWidth: 0 }}>
          <Text fw={550} truncate>
            {device}
          </Text>
          <Text size="sm" c="dimmed">
            {t('account.profile.sessions.seen', { when: when(session.seenAt, language()) })}
          </Text>
        </div>
      </Group>
      {session.current ? (
        <Badge variant="light" color="ink" size="lg" tt="none" style={{ flex: 'none' }}>
          {t('account.profile.sessions.current')}
        </Badge>
      ) : (
        <Button
          variant="default"
          size="sm"
          style={{ flex: 'none' }}
          aria-label={t('account.profile.sessions.endOne', { device })}
          onClick={end}
          disabled={busy}
        >
          {t('account.profile.sessions.end')}
        </Button>
      )}
    </Group>
  );
}
