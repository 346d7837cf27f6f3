import { Group, Text } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { conversationsQuery } from '@/features/conversations/api/conversations';
import { caseloadQuery } from '@/features/interviewees/api/caseload';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import type { Found } from './grouped';
import classes from './Hit.module.css';
import { HitLine } from './HitLine';

/** A conversation and its best passages. */
export function FoundConversation({ found, chosen }: { found: Found; chosen: () => void }) {
  const { t } = useTranslation();
  const { data: people = [] } = useQuery(caseloadQuery);
  const { data: talks = [] } = useQuery({ ...conversationsQuery(found.intervieweeId), staleTime: 300_000 });
  const name = people.find((person) => person.id === found.intervieweeId)?.name ?? t('app.notifications.someone');
  const talk = talks.find((one) => one.id === found.conversationId);
  return (
    <li>
      <Group gap={8} px="sm" pt="sm" wrap="nowrap" c="dimmed">
        <IconMessage size={18} aria-hidden />
        <Text component="h3" size="sm" fw={600} truncate>
          {name}
          {talk && ` · ${when(talk.openedAt, language())}`}
        </Text>
      </Group>
      <ul className={classes.list}>
        {found.hits.map((hit) => (
          <li key={hit.segmentId ?? 'title'}>
            <HitLine hit={hit} chosen={chosen} />
          </li>
        ))}
      </ul>
      {found.more > 0 && (
        <Text size="sm" c="dimmed" pl="sm" pb={4}>
          {t('app.search.more', { count: found.more })}
        </Text>
      )}
    </li>
  );
}
