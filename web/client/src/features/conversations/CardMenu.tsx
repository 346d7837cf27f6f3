import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDiscard } from './api/discarded';
import classes from './ConversationCard.module.css';

interface CardMenuProps {
  id: string;
  intervieweeId: string;
  title: string;
}

/** What can be done with a conversation from its card. */
export function CardMenu({ id, intervieweeId, title }: CardMenuProps) {
  const { t } = useTranslation();
  const discard = useDiscard(intervieweeId);
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon
          className={classes.menu}
          variant="subtle"
          color="gray"
          loading={discard.isPending}
          aria-label={t('conversation.discard.menu', { title })}
        >
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTrash size={18} />} onClick={() => discard.mutate(id)}>
          {t('conversation.discard.do')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
