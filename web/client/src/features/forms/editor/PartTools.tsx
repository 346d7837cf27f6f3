import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PartToolsProps {
  heading: ReactNode;
  name: string;
  move: (by: number) => void;
  remove: () => void;
}

/** Up, down, away: for a question and for a scope. */
export function PartTools({ heading, name, move, remove }: PartToolsProps) {
  const { t } = useTranslation();
  const tools = [
    { words: t('forms.up'), icon: IconArrowUp, run: () => move(-1) },
    { words: t('forms.down'), icon: IconArrowDown, run: () => move(1) },
    { words: t('forms.remove'), icon: IconTrash, run: remove },
  ];
  return (
    <Group justify="space-between" wrap="nowrap">
      {heading}
      <Group gap={2} wrap="nowrap">
        {tools.map(({ words, icon: Icon, run }) => (
          <Tooltip key={words} label={words}>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`${words}: ${name}`} onClick={run}>
              <Icon size={20} />
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
    </Group>
  );
}
