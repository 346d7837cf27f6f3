import { ActionIcon, Anchor, Box, Button, Group, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useRetryUpload } from './api/retryUpload';
import { ChooseAgain } from './ChooseAgain';
import type { Line } from './core/lines';
import { tray } from './tray';
import { UploadWords } from './UploadWords';

const moving = new Set(['sending', 'yielding', 'stalled', 'elsewhere', 'chooseAgain']);
const cancellable = new Set([...moving, 'waiting', 'checking', 'queued', 'opening']);

export function UploadLine({ line }: { line: Line }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const retry = useRetryUpload();
  const sentence = useSentence();
  const { id, state, percent, opened } = line;
  const name = line.name ?? t('upload.noName');
  const restore = () => tray.restore(id, client).catch((error: unknown) => toastProblem(sentence(error)));
  const remove = () => {
    void tray.remove(id, client);
    // Of a conversation only the line goes: there is nothing to take back.
    if (!opened && (cancellable.has(state) || state === 'needsAttention'))
      toast(t('upload.cancelled', { name }), { label: t('app.undo'), run: () => void restore() });
  };
  return (
    <Box role="group" aria-label={name}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text truncate fw={550}>
          {name}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t(cancellable.has(state) ? 'upload.cancel' : 'upload.dismiss', { name })}
          onClick={remove}
        >
          <IconX size={18} />
        </ActionIcon>
      </Group>
      {moving.has(state) && <Progress value={percent} aria-label={t('upload.progress', { name, percent })} />}
      <Group justify="flex-end" gap="xs" mt={4}>
        <UploadWords line={line} />
        {line.goesOn && <ChooseAgain line={line} />}
        {state === 'needsAttention' && (
          <Button
            size="compact-sm"
            variant="default"
            flex="none"
            aria-label={t('upload.retry', { name })}
            loading={retry.isPending}
            onClick={() => retry.mutate(id)}
          >
            {t('upload.again')}
          </Button>
        )}
        {opened && (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link
                to="/conversaciones/$id"
                params={{ id }}
                {...props}
                onClick={() => state === 'ready' && tray.unsee(id)}
              />
            )}
          >
            {t('upload.see')}
          </Anchor>
        )}
      </Group>
    </Box>
  );
}
