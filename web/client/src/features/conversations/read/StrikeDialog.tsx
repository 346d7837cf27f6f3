import { Blockquote, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { forgetSound } from '@/features/recordings/player/forgetSound';
import { clock } from '@/lib/time';
import { Sentence } from '@/ui/Sentence';
import { toast } from '@/ui/toast';
import { takeOffTheRecord } from '../api/takeOffTheRecord';

interface StrikeDialogProps {
  conversationId: string;
  segment: Segment;
  close: () => void;
}

/** "Esto no", afterwards: a line goes with its sound and cannot be brought back, so it is shown once more. */
export function StrikeDialog({ conversationId, segment, close }: StrikeDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const strike = useMutation({
    mutationFn: () => takeOffTheRecord(conversationId, segment),
    onSuccess: () => {
      forgetSound(client, conversationId);
      toast(t('live.off.done'));
      close();
    },
  });
  return (
    <Modal
      opened
      onClose={close}
      title={t('live.off.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      size="md"
    >
      <Stack gap="md">
        <Text>{t('transcript.strike.lead')}</Text>
        <Blockquote p="sm" pl="md" m={0} color="ink" radius="sm">
          <Text size="sm" c="dimmed">
            {clock(segment.fromMs)}
          </Text>
          <Text lineClamp={6}>{segment.text}</Text>
        </Blockquote>
        <Sentence of={strike.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('app.cancel')}
          </Button>
          <Button
            color="ember"
            data-autofocus
            leftSection={<IconEraser size={18} aria-hidden />}
            loading={strike.isPending}
            onClick={() => strike.mutate()}
          >
            {t('transcript.strike.do')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
