import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { IntervieweeView } from '@/api/types';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import { useArchiveInterviewee } from './api/archiveInterviewee';

/** Out of the daily list, with a way back at once and later. */
export function ArchiveButton({ person }: { person: IntervieweeView }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const archive = useArchiveInterviewee(person.id);
  const { name } = person.details;
  const put = (archived: boolean) =>
    archive.mutate(archived, {
      onSuccess: () => {
        if (archived) toast(t('people.archive.done', { name }), { label: t('app.undo'), run: () => put(false) });
        else toast(t('people.archive.restored', { name }));
      },
      onError: (error) => toastProblem(sentence(error)),
    });
  if (person.archived)
    return (
      <Button
        variant="default"
        leftSection={<IconArchiveOff size={18} />}
        loading={archive.isPending}
        onClick={() => put(false)}
      >
        {t('people.archive.restore')}
      </Button>
    );
  return (
    <Tooltip label={t('people.archive.put')}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('people.archive.put')}
        loading={archive.isPending}
        onClick={() => put(true)}
      >
        <IconArchive size={20} />
      </ActionIcon>
    </Tooltip>
  );
}
