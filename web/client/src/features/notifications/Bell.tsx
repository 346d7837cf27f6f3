import { ActionIcon, Button, Group, Indicator, Popover, ScrollArea, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NotificationLine } from './NotificationLine';
import { notificationsQuery, useMarkRead } from './notifications';
import { useArrivals } from './useArrivals';

export function Bell() {
  const { t } = useTranslation();
  const { data = [] } = useQuery(notificationsQuery);
  const read = useMarkRead();
  useArrivals();
  const [opened, { toggle, close }] = useDisclosure();
  const unread = data.filter((one) => !one.read).length;
  return (
    <Popover
      opened={opened}
      onChange={(next) => !next && close()}
      position="bottom-end"
      width={360}
      shadow="md"
      trapFocus
    >
      <Indicator label={unread} size={18} color="ember" disabled={unread === 0} offset={6}>
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            radius="xl"
            aria-label={t('app.notifications.open', { count: unread })}
            onClick={toggle}
          >
            <IconBell />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown p={0} data-own-keys aria-label={t('app.notifications.title')}>
        <Group justify="space-between" p="md" pb="xs">
          <Title order={2} size="h3">
            {t('app.notifications.title')}
          </Title>
          {unread > 0 && (
            <Button variant="subtle" size="compact-sm" onClick={() => read.mutate(undefined)}>
              {t('app.notifications.readAll')}
            </Button>
          )}
        </Group>
        <ScrollArea.Autosize mah="60vh">
          {data.length === 0 && (
            <Text c="dimmed" p="md" pt={0}>
              {t('app.notifications.none')}
            </Text>
          )}
          {data.map((one) => (
            <NotificationLine
              key={one.id}
              notification={one}
              chosen={() => {
                close();
                if (!one.read) read.mutate(one.id);
              }}
            />
          ))}
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
