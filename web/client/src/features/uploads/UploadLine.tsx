import { ActionIcon, Anchor, Box, Group, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSentence } from '@/ui/useSentence';
import { tray, type TrayItem } from './tray';

const states = {
  waiting: 'waiting',
  sending: 'sending',
  stalled: 'stalled',
  checking: 'checking',
  done: 'done',
} as const;

export function UploadLine({ item }: { item: TrayItem }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const percent = item.bytes ? Math.round((item.sent / item.bytes) * 100) : 0;
  const over = item.state === 'done' || item.state === 'failed';
  const words =
    item.state === 'failed'
      ? item.problem?.code === 'unreadable' && !item.problem.sentence
        ? t('upload.unreadable')
        : sentence(item.problem)
      : t(`upload.${states[item.state]}`, { percent });
  return (
    <Box>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text truncate fw={550}>
          {item.name}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t(over ? 'upload.dismiss' : 'upload.cancel', { name: item.name })}
          onClick={() => tray.remove(item.id)}
        >
          <IconX size={18} />
        </ActionIcon>
      </Group>
      {!over && <Progress value={percent} aria-label={t('upload.progress', { name: item.name, percent })} />}
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text
          size="sm"
          c={item.state === 'failed' ? 'var(--portal-attention)' : 'dimmed'}
          role={over ? 'status' : undefined}
        >
          {words}
        </Text>
        {item.state === 'done' && (
          <Anchor
            size="sm"
            renderRoot={(props) => <Link to="/conversaciones/$id" params={{ id: item.id }} {...props} />}
          >
            {t('upload.see')}
          </Anchor>
        )}
      </Group>
    </Box>
  );
}
