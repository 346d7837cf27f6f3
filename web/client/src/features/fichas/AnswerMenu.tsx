import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconHandStop, IconMinus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FichaItem, Question } from '@/api/types';
import { isSettled } from './settled';
import type { FichaEdits } from './useFichaEdits';

interface AnswerMenuProps {
  question: Question;
  item: FichaItem;
  edits: FichaEdits;
}

export function AnswerMenu({ question, item, edits }: AnswerMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('ficha.options', { label: question.label })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconMinus size={18} />}
          onClick={() => edits.write(question, { state: 'notApplicable' })}
        >
          {t('checklist.notApplicable')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconHandStop size={18} />}
          onClick={() => edits.write(question, { state: 'declined' })}
        >
          {t('checklist.declined')}
        </Menu.Item>
        {isSettled(item) && !item.current?.reason && (
          <Menu.Item leftSection={<IconX size={18} />} onClick={() => edits.write(question, { state: 'pending' })}>
            {t('ficha.clear')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
