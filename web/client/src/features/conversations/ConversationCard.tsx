import { Card, Group, Text, Title } from '@mantine/core';
import { IconClock, IconListCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationSummary } from '@/api/types';
import { language } from '@/i18n';
import { clock, when } from '@/lib/time';
import { CardMenu } from './CardMenu';
import classes from './ConversationCard.module.css';
import { StatusBadge } from './StatusBadge';

/** What is still open is ended first, but for notes that were only begun. */
const discardable = new Set<ConversationSummary['status']>(['processing', 'needsAttention', 'ready']);

interface ConversationCardProps {
  conversation: ConversationSummary;
  intervieweeId: string;
  children?: ReactNode;
}

export function ConversationCard({ conversation, intervieweeId, children }: ConversationCardProps) {
  const { t } = useTranslation();
  const { id, status, origin, openedAt, durationMs, title, description, answered, questions } = conversation;
  const date = when(openedAt, language());
  const draft = origin === 'notes' && status === 'live';
  const name = title ?? t('conversation.untitled', { date });
  return (
    <Card className={classes.card} component="article">
      <Group justify="space-between" align="start" wrap="nowrap" gap="md">
        <Title order={2} size="h3">
          <Link
            to={`/conversaciones/$id${status !== 'live' ? '' : origin === 'notes' ? '/notas' : '/en-directo'}`}
            params={{ id }}
            className={classes.link}
          >
            {name}
          </Link>
        </Title>
        <Group gap="xs" wrap="nowrap">
          {status !== 'ready' && <StatusBadge status={status} draft={draft} />}
          {(discardable.has(status) || draft) && <CardMenu id={id} intervieweeId={intervieweeId} title={name} />}
        </Group>
      </Group>
      {description && (
        <Text lineClamp={2} mt={4}>
          {description}
        </Text>
      )}
      <Group gap="md" mt="xs" c="dimmed" fz="sm">
        <span>{date}</span>
        {durationMs > 0 && (
          <Group gap={4}>
            <IconClock size={16} aria-hidden />
            {clock(durationMs)}
          </Group>
        )}
        <Group gap={4}>
          <IconListCheck size={16} aria-hidden />
          {t('conversation.answered', { answered, questions })}
        </Group>
        {origin !== 'live' && <span>{t(`conversation.origin.${origin}`)}</span>}
      </Group>
      {children && <div className={classes.inside}>{children}</div>}
    </Card>
  );
}
