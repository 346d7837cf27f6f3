import { Avatar, Badge, Box, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IntervieweeSummary } from '@/api/types';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import classes from './CaseloadLine.module.css';

export function CaseloadLine({ person, chosen }: { person: IntervieweeSummary; chosen: () => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link
        to="/personas/$id"
        params={{ id: person.id }}
        onClick={chosen}
        className={classes.line}
        activeProps={{ 'aria-current': 'page' }}
      >
        <Avatar name={person.name} color="ink" radius="xl" aria-hidden />
        <Box miw={0} flex={1}>
          <Group gap={6} wrap="nowrap">
            <Text fw={550} truncate>
              {person.name}
            </Text>
            {person.demonstration && (
              <Badge size="sm" variant="default" tt="none" fw={500}>
                {t('app.demonstration')}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed" truncate>
            {when(person.lastInteraction, language())} · {t('people.conversations', { count: person.conversations })}
          </Text>
        </Box>
        {person.questions > 0 && (
          <Text
            size="sm"
            c="dimmed"
            aria-label={t('people.progress', { answered: person.answered, questions: person.questions })}
            role="img"
          >
            {person.answered}/{person.questions}
          </Text>
        )}
      </Link>
    </li>
  );
}
