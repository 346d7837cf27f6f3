import { Box, Stack, Text } from '@mantine/core';
import { IconMessageCircleQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Question } from '@/api/types';
import classes from './Suggestions.module.css';

/** At most three questions, as one would say them aloud. Quiet: they are there if the eye falls on them. */
export function Suggestions({ questions }: { questions: Question[] }) {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  return (
    <Box component="section" aria-label={t('checklist.suggestions')} className={classes.suggestions}>
      <Text size="sm" c="dimmed" mb={6}>
        {t('checklist.suggestions')}
      </Text>
      <Stack component="ul" gap={8} p={0} m={0}>
        {questions.map((question) => (
          <li key={question.id} className={classes.suggestion}>
            <IconMessageCircleQuestion size={20} aria-hidden />
            <Text component="span" fz="md">
              {question.spoken}
            </Text>
          </li>
        ))}
      </Stack>
    </Box>
  );
}
