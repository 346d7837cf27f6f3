import { ActionIcon, Affix } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMatch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewConversation } from '@/features/conversations/start/NewConversation';
import { intervieweeQuery } from '@/features/interviewees/api/interviewee';

/** The round button: record, or upload what was recorded elsewhere. On a person's page it is about her, unless she was put away. Above what is docked below it. */
export function PlusButton({ above }: { above: number }) {
  const { t } = useTranslation();
  const page = useMatch({ from: '/personas/$id', shouldThrow: false });
  const ficha = useMatch({ from: '/personas/$id/ficha', shouldThrow: false });
  const id = page?.params.id ?? ficha?.params.id;
  const { data: person } = useQuery({ ...intervieweeQuery(id ?? ''), enabled: id !== undefined });
  return (
    <Affix withinPortal={false} position={{ bottom: above + 24, right: 24 }} zIndex={103}>
      <NewConversation intervieweeId={person?.archived ? undefined : id}>
        <ActionIcon
          size={60}
          radius="xl"
          color="ember"
          aria-label={t('people.actions.open')}
          style={{ boxShadow: 'var(--mantine-shadow-md)' }}
        >
          <IconPlus size={30} />
        </ActionIcon>
      </NewConversation>
    </Affix>
  );
}
