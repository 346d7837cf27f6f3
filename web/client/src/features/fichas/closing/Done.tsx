import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClosingView } from '@/api/types';
import { language as screens } from '@/i18n';
import { when } from '@/lib/time';
import { Sentence } from '@/ui/Sentence';
import { useCloseConversation } from '../api/closeConversation';

interface DoneProps {
  intervieweeId: string;
  conversationId: string;
  language: string;
  closing: ClosingView;
}

/** The end of it, at any moment: done, or later. */
export function Done({ intervieweeId, conversationId, language, closing }: DoneProps) {
  const { t } = useTranslation();
  const close = useCloseConversation(intervieweeId, conversationId, language);
  const left = closing.exceptions.length + closing.lines.filter((line) => !line.confirmedAt).length;
  const ficha = (
    <Button
      size="md"
      variant={closing.doneAt ? 'filled' : 'default'}
      renderRoot={(props) => <Link to="/personas/$id/ficha" params={{ id: intervieweeId }} {...props} />}
    >
      {t('closing.done.ficha')}
    </Button>
  );
  if (closing.doneAt) {
    return (
      <Card role="status">
        <Group justify="space-between">
          <Group gap="sm" wrap="nowrap">
            <IconCircleCheck size={28} aria-hidden />
            <Stack gap={0}>
              <Text fw={600}>{t('closing.done.title', { date: when(closing.doneAt, screens()) })}</Text>
              <Text c="dimmed">{t('closing.done.lead')}</Text>
            </Stack>
          </Group>
          <Group gap="sm">
            <Anchor component="button" type="button" onClick={() => close.mutate(false)}>
              {t('closing.done.again')}
            </Anchor>
            {ficha}
          </Group>
        </Group>
        <Sentence of={close.error} />
      </Card>
    );
  }
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button
          size="md"
          variant={left > 0 ? 'default' : 'filled'}
          loading={close.isPending}
          onClick={() => close.mutate(true)}
        >
          {t('closing.done.close')}
        </Button>
        <Button
          size="md"
          variant="default"
          renderRoot={(props) => <Link to="/conversaciones/$id" params={{ id: conversationId }} {...props} />}
        >
          {t('closing.done.later')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {left > 0 ? t('closing.done.left', { count: left }) : t('closing.done.nothingLeft')}
      </Text>
      <Sentence of={close.error} />
    </Stack>
  );
}
