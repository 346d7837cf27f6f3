import { Group, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The line to the server is down; what one does is kept. */
export function LineNotice() {
  const { t } = useTranslation();
  return (
    <Group gap="xs" px="md" py={6} role="status" bg="var(--mantine-color-default-hover)">
      <IconCloudOff size={18} aria-hidden />
      <Text size="sm">{t('app.line.down')}</Text>
    </Group>
  );
}
