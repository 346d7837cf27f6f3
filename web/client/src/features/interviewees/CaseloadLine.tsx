import { Avatar, Box, Group, Progress, Text } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IntervieweeSummary } from '@/api/types';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import { useStore } from '@/lib/useStore';
import { inHand } from './inHand';
import classes from './CaseloadLine.module.css';

interface CaseloadLineProps {
  person: IntervieweeSummary;
  chosen: () => void;
  /** Its place in a list of which only a part is drawn. */
  place?: number;
  of?: number;
}

export function CaseloadLine({ person, chosen, place, of }: CaseloadLineProps) {
  const { t } = useTranslation();
  const { answered, questions } = person;
  const open = useStore(inHand);
  const current = open?.id === person.id;
  // While she is being talked with the screen counts what was said; her ficha is filled afterwards, and another count would only contradict it.
  const counted = questions > 0 && !(current && open.live);
  return (
    <li aria-posinset={place} aria-setsize={of}>
      <Link
        to="/personas/$id"
        params={{ id: person.id }}
        onClick={chosen}
        className={classes.line}
        activeProps={{ 'aria-current': 'page' }}
        {...(current && { 'aria-current': true })}
      >
        <Avatar name={person.name} color="ink" radius="xl" classNames={{ placeholder: classes.face }} aria-hidden />
        <Box miw={0} flex={1}>
          <Text fw={550} truncate>
            {person.name}
          </Text>
          <Group justify="space-between" wrap="nowrap" gap="xs">
            {person.demonstration && (
              <Text size="sm" c="dimmed" truncate>
                {t('app.demonstration')}
              </Text>
            )}
            <Text size="sm" c="dimmed" flex="none">
              {when(person.lastInteraction, language())}
            </Text>
            <Group
              gap={4}
              flex="none"
              ms="auto"
              wrap="nowrap"
              c="dimmed"
              role="img"
              aria-label={t('people.conversations', { count: person.conversations })}
            >
              <IconMessage size={15} aria-hidden />
              <Text size="sm" className={classes.count}>
                {person.conversations}
              </Text>
            </Group>
            {counted && (
              <Group
                gap={6}
                miw={0}
                wrap="nowrap"
                role="img"
                aria-label={t('people.progress', { answered, questions })}
              >
                <Progress
                  value={(answered / questions) * 100}
                  w={36}
                  miw={0}
                  size={5}
                  color="#2b7a4b"
                  className={classes.bar}
                  aria-hidden
                />
                <Text size="sm" c="dimmed" className={classes.count}>
                  {answered}/{questions}
                </Text>
              </Group>
            )}
          </Group>
        </Box>
      </Link>
    </li>
  );
}
