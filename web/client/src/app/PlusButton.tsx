import { ActionIcon, Affix, Menu } from '@mantine/core';
import { IconMicrophone, IconNote, IconPlus, IconUpload } from '@tabler/icons-react';
import { useMatch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { wish } from '@/features/conversations/start/flow';

/** The round button: record, or upload what was recorded elsewhere. On a person's page it is about her. Above what is docked below it. */
export function PlusButton({ above }: { above: number }) {
  const { t } = useTranslation();
  const page = useMatch({ from: '/personas/$id', shouldThrow: false });
  const ficha = useMatch({ from: '/personas/$id/ficha', shouldThrow: false });
  const intervieweeId = page?.params.id ?? ficha?.params.id;
  const ask = (kind: 'record' | 'upload' | 'notes') => wish.set({ kind, ...(intervieweeId ? { intervieweeId } : {}) });
  return (
    <Affix withinPortal={false} position={{ bottom: above + 24, right: 24 }} zIndex={103}>
      <Menu position="top-end" offset={12} width={220}>
        <Menu.Target>
          <ActionIcon
            size={60}
            radius="xl"
            color="ember"
            aria-label={t('people.actions.open')}
            style={{ boxShadow: 'var(--mantine-shadow-md)' }}
          >
            <IconPlus size={30} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconMicrophone color="var(--portal-attention)" />}
            onClick={() => ask('record')}
            fz="md"
          >
            {t('people.actions.record')}
          </Menu.Item>
          <Menu.Item leftSection={<IconUpload />} onClick={() => ask('upload')} fz="md">
            {t('people.actions.upload')}
          </Menu.Item>
          <Menu.Item leftSection={<IconNote />} onClick={() => ask('notes')} fz="md">
            {t('conversation.notes.begin')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Affix>
  );
}
