import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FormLine } from '@/api/types';
import { language as screenLanguage } from '@/i18n';
import { known } from '@/i18n/languages';
import { when } from '@/lib/time';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { formsQuery } from './api/forms';
import { useVersionWords } from './useVersionWords';

/** Every questionnaire in every language, with the version in use and the draft there may be. */
export function FormsList() {
  const { data, error, refetch } = useQuery(formsQuery);
  if (error && !data) return <ErrorState what="forms" problem={error} retry={() => void refetch()} />;
  if (!data) return <Busy lines={3} height={120} />;
  return (
    <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
      {data.map((line) => (
        <FormCard key={`${line.id} ${line.language}`} line={line} />
      ))}
    </Stack>
  );
}

function FormCard({ line }: { line: FormLine }) {
  const { t } = useTranslation();
  const words = useVersionWords();
  const { id, title, versions, draft } = line;
  const newest = versions[0];
  const spoken = known(line.language);
  const language = spoken ? t(`forms.language.${spoken}`) : line.language;
  const action = t(draft ? 'forms.goOn' : 'forms.edit');
  return (
    <Card component="li">
      <Group justify="space-between" align="start">
        <Stack gap={4} flex="1 1 220px" miw={0}>
          <Group gap="xs">
            <Title order={2} size="h3" lang={line.language}>
              {title}
            </Title>
            <Badge variant="default" tt="none" fw={500}>
              {language}
            </Badge>
          </Group>
          {newest && (
            <Text size="sm">
              {t('forms.version', { version: newest.version })} · {t('forms.questions', { count: newest.questions })}
            </Text>
          )}
          {newest && (
            <Text size="sm" c="dimmed">
              {words(newest)}
            </Text>
          )}
          {draft && (
            <Text size="sm" fw={550}>
              {draft.changedBy
                ? t('forms.draftBy', { name: draft.changedBy, when: when(draft.changedAt, screenLanguage()) })
                : t('forms.draft', { when: when(draft.changedAt, screenLanguage()) })}
            </Text>
          )}
        </Stack>
        <Button
          variant={draft ? 'filled' : 'default'}
          aria-label={t('forms.openFor', { action, title, language })}
          renderRoot={(props) => (
            <Link to="/formularios/$id" params={{ id }} search={{ idioma: line.language }} {...props} />
          )}
        >
          {action}
        </Button>
      </Group>
    </Card>
  );
}
