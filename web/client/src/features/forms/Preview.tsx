import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Form } from '@/api/types';
import { Checklist } from '@/features/checklist/Checklist';
import { groupsOf, suggestions } from '@/features/checklist/core/questions';
import { Suggestions } from '@/features/checklist/Suggestions';
import { FichaPreview } from './FichaPreview';

/** As an interviewer will meet it: the list beside a talk, and the ficha. */
export function Preview({ form }: { form: Form }) {
  const { t } = useTranslation();
  const groups = groupsOf(form, []);
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('forms.preview.lead')}</Text>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl" verticalSpacing="xl" lang={form.locale}>
        <Stack gap="sm">
          <Title order={2} size="h3">
            {t('forms.preview.checklist')}
          </Title>
          <Suggestions questions={suggestions(groups, null)} />
          <Checklist conversationId="" groups={groups} current={null} everything marks={null} playable={false} />
        </Stack>
        <Stack gap="sm">
          <Title order={2} size="h3">
            {t('forms.preview.ficha')}
          </Title>
          <FichaPreview form={form} />
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}
