import { ActionIcon, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail, IconPencil, IconPhone, IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntervieweeView } from '@/api/types';
import { language } from '@/i18n';
import { when } from '@/lib/time';
import { ArchiveButton } from './ArchiveButton';
import { ConsentDialog } from './ConsentDialog';
import { PersonForm } from './PersonForm';
import { RecordButton } from './RecordButton';

interface PersonHeaderProps {
  person: IntervieweeView;
  /** Begins a conversation; not there while something below says it. */
  record: (() => void) | null;
  /** Other ways to begin one. */
  more?: ReactNode;
}

export function PersonHeader({ person, record, more }: PersonHeaderProps) {
  const { t } = useTranslation();
  const [editing, edit] = useDisclosure();
  const [asking, ask] = useDisclosure();
  const { name, email, phone } = person.details;
  return (
    <Group justify="space-between" align="start">
      <Stack gap={6} flex="1 1 22rem">
        <Group gap="xs">
          <Title order={1}>{name}</Title>
          <ActionIcon variant="subtle" color="gray" aria-label={t('people.person.edit')} onClick={edit.open}>
            <IconPencil size={20} />
          </ActionIcon>
          <ArchiveButton person={person} />
          {person.archived && (
            <Badge variant="default" size="lg" tt="none">
              {t('people.archive.badge')}
            </Badge>
          )}
          {person.demonstration && (
            <Badge variant="default" size="lg" tt="none" title={t('people.person.invented')}>
              {t('app.demonstration')}
            </Badge>
          )}
        </Group>
        <Group gap="4px var(--mantine-spacing-lg)" c="dimmed">
          {email && <Fact icon={<IconMail size={18} />}>{email}</Fact>}
          {phone && <Fact icon={<IconPhone size={18} />}>{phone}</Fact>}
          {person.consent ? (
            <Fact icon={<IconShieldCheck size={18} />}>
              {t('people.person.consented', { date: when(person.consent.givenAt, language()) })}
            </Fact>
          ) : (
            <Fact icon={<IconShieldQuestion size={18} />}>{t('people.person.noConsent')}</Fact>
          )}
        </Group>
      </Stack>
      <Group gap="xs">
        {!person.consent && <Button onClick={ask.open}>{t('people.person.readConsent')}</Button>}
        {record && <RecordButton ready={!!person.consent} record={record} />}
        {more}
      </Group>
      {editing && <PersonForm person={person} close={edit.close} saved={edit.close} />}
      {asking && <ConsentDialog intervieweeId={person.id} close={ask.close} agreed={ask.close} />}
    </Group>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap">
      {icon}
      <Text component="span">{children}</Text>
    </Group>
  );
}
