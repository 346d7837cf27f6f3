import { Stack, Text } from '@mantine/core';
import { IconMessageCircleQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Asking.module.css';

interface SuggestedProps {
  questions: readonly string[];
  ask: (question: string) => void;
  disabled: boolean;
}

/** A few questions to begin with, as one would say them. */
export function Suggested({ questions, ask, disabled }: SuggestedProps) {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  return (
    <section aria-label={t('asking.suggested')}>
      <Text size="sm" c="dimmed" mb={6}>
        {t('asking.suggested')}
      </Text>
      <Stack component="ul" gap={6} p={0} m={0}>
        {questions.map((question) => (
          <li key={question} className={classes.item}>
            <button type="button" className={classes.suggestion} disabled={disabled} onClick={() => ask(question)}>
              <IconMessageCircleQuestion size={20} aria-hidden />
              {question}
            </button>
          </li>
        ))}
      </Stack>
    </section>
  );
}
