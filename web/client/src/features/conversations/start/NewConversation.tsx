import { Menu } from '@mantine/core';
import { IconMicrophone, IconNote, IconUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wish } from './flow';

interface NewConversationProps {
  /** Whom it is with; else that is asked first. */
  intervieweeId?: string | undefined;
  /** What opens it. */
  children: ReactNode;
  /** Where it stands the way to record stands beside it already. */
  recordBeside?: boolean;
}

/** The ways a conversation comes in: recorded, uploaded, or written down. */
export function NewConversation({ intervieweeId, children, recordBeside = false }: NewConversationProps) {
  const { t } = useTranslation();
  const ask = (kind: 'record' | 'upload' | 'notes') => wish.set({ kind, ...(intervieweeId ? { intervieweeId } : {}) });
  return (
    <Menu position={recordBeside ? 'bottom-end' : 'top-end'} offset={recordBeside ? 8 : 12} width={220}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {!recordBeside && (
          <Menu.Item
            leftSection={<IconMicrophone color="var(--portal-attention)" />}
            onClick={() => ask('record')}
            fz="md"
          >
            {t('people.actions.record')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconUpload />} onClick={() => ask('upload')} fz="md">
          {t('people.actions.upload')}
        </Menu.Item>
        <Menu.Item leftSection={<IconNote />} onClick={() => ask('notes')} fz="md">
          {t('conversation.notes.begin')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
