import { Avatar, Box, Text } from '@mantine/core';
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
          <Text fw={550} truncate>
            {person.name}
          </Text>
          <Text size="sm" c="dimmed" truncate>
            {person.demonstration && `${t('app.demonstration')} · `}
            {when(person.lastInteraction, language())}
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
