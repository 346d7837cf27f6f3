import { Box, Card, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormerItem } from '@/api/types';
import { AnswerText } from './AnswerText';
import classes from './FichaQuestion.module.css';

/** What was answered to questions that the form no longer has: to be read, not to be changed. */
export function FormerAnswers({ former }: { former: readonly FormerItem[] | undefined }) {
  const { t } = useTranslation();
  if (!former || former.length === 0) return null;
  return (
    <Card component="section" aria-label={t('ficha.former.title')} p={0}>
      <Box px="lg" py="md">
        <Title order={2} size="h3">
          {t('ficha.former.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('ficha.former.lead')}
        </Text>
      </Box>
      {former.map(({ scope, label, text, item }) => (
        <Box key={item.questionId} className={classes.question} role="group" aria-label={label}>
          <Box miw={0} flex={1}>
            <Text size="sm" c="dimmed">
              {scope} · {text}
            </Text>
            <AnswerText answer={item.current ?? item.history[0]} />
          </Box>
        </Box>
      ))}
    </Card>
  );
}
