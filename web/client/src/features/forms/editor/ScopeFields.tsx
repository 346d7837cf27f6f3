import { Card, Stack, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormProblem, Scope } from '@/api/types';
import { said } from '@/i18n';
import { nameOfScope } from '../core/edit';
import { PartTools } from './PartTools';
import type { FormEdits } from './useFormEdits';

interface ScopeFieldsProps {
  scope: Scope;
  problems: readonly FormProblem[];
  edits: FormEdits;
}

export function ScopeFields({ scope, problems, edits }: ScopeFieldsProps) {
  const { t } = useTranslation();
  const early = edits.added.part === nameOfScope(scope) && edits.added.left.length === 0;
  return (
    <Card component="section" aria-labelledby="part-heading">
      <Stack>
        <PartTools
          heading={
            <Title order={2} size="h3" id="part-heading">
              {t('forms.scope.heading')}
            </Title>
          }
          name={scope.title || t('forms.untitledScope')}
          move={(by) => edits.moveScope(scope.id, by)}
          remove={() => edits.removeScope(scope)}
        />
        <TextInput
          label={t('forms.scope.title')}
          value={scope.title}
          maxLength={120}
          data-autofocus
          onChange={(event) => edits.scope(scope.id, { title: event.currentTarget.value })}
          onBlur={() => edits.leave('title')}
          error={!early && problems[0] && said(problems[0].sentence)}
        />
      </Stack>
    </Card>
  );
}
