import { Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formQuery } from '@/features/checklist/api/form';
import { language } from '@/i18n';
import { Busy } from '@/ui/Busy';
import { ErrorState } from '@/ui/ErrorState';
import { fichaQuery } from './api/ficha';
import { ClosingNotice } from './closing/ClosingNotice';
import { isShown, type Show } from './core/shown';
import { FichaFilter } from './FichaFilter';
import { FormerAnswers } from './FormerAnswers';
import { FichaScope } from './FichaScope';
import { FichaTools } from './FichaTools';
import { isSettled } from './settled';
import { useFichaEdits } from './useFichaEdits';

export function Ficha({ intervieweeId }: { intervieweeId: string }) {
  const { t } = useTranslation();
  const { data: ficha, error, refetch } = useQuery(fichaQuery(intervieweeId, language()));
  const { data: form, error: formError } = useQuery(formQuery(ficha?.form));
  const edits = useFichaEdits(intervieweeId, language());
  const [show, setShow] = useState<Show>('all');
  const problem = error ?? formError;
  if (problem && (!ficha || !form)) return <ErrorState what="ficha" problem={problem} retry={() => void refetch()} />;
  if (!ficha || !form) return <Busy lines={6} height={90} />;
  const items = new Map(ficha.items.map((item) => [item.questionId, item]));
  const answered = ficha.items.filter(isSettled).length;
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={550}>{t('ficha.progress', { answered, questions: ficha.items.length })}</Text>
          <FichaTools intervieweeId={intervieweeId} />
        </Group>
        <Progress
          value={ficha.items.length ? (answered / ficha.items.length) * 100 : 0}
          color="#2b7a4b"
          aria-label={t('ficha.progress', { answered, questions: ficha.items.length })}
        />
        {answered === 0 && <Text c="dimmed">{t('ficha.emptyLead')}</Text>}
      </Stack>
      {ficha.toClose.slice(0, 1).map((id) => (
        <ClosingNotice key={id} conversationId={id} count={ficha.toClose.length} />
      ))}
      {answered > 0 && <FichaFilter ficha={ficha} show={show} change={setShow} />}
      {form.scopes.map((scope, at) => (
        <FichaScope
          key={scope.id}
          scope={scope}
          at={at}
          items={items}
          shown={(item) => isShown(show, item)}
          all={show === 'all'}
          edits={edits}
        />
      ))}
      {show === 'all' && <FormerAnswers former={ficha.former} />}
    </Stack>
  );
}
