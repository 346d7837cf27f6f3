import { Box, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Form } from '@/api/types';
import { ScopeIcon } from '@/features/checklist/ScopeIcon';
import { useRuleWords } from './useRuleWords';

/** The chapters of the ficha with nothing in them yet. */
export function FichaPreview({ form }: { form: Form }) {
  const { t } = useTranslation();
  const rules = useRuleWords(form);
  return form.scopes.map((scope, at) => (
    <Card key={scope.id} component="section" aria-label={scope.title || t('forms.untitledScope')}>
      <Group gap="sm" mb="sm" wrap="nowrap">
        <ScopeIcon id={scope.id} at={at} />
        <Title order={3}>{scope.title || t('forms.untitledScope')}</Title>
      </Group>
      <Stack gap="sm">
        {scope.questions.map((question) => (
          <Box key={question.id}>
            <Text size="sm">
              {question.text || t('forms.untitledQuestion')}
              {question.mandatory && <b> {t('ficha.mandatory')}</b>}
            </Text>
            {rules(question).map((words) => (
              <Text key={words} size="sm" c="dimmed">
                {words}
              </Text>
            ))}
          </Box>
        ))}
      </Stack>
    </Card>
  ));
}
