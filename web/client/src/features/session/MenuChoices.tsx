import { Menu, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './MenuChoices.module.css';

/** One of few, side by side in a menu, under what it is about. */
export function MenuChoices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label}>
      <Menu.Label>{label}</Menu.Label>
      <div className={classes.row}>{children}</div>
    </div>
  );
}

interface MenuChoiceProps {
  name: string;
  chosen: boolean;
  choose: () => void;
  icon?: ReactNode;
  lang?: string;
}

/** The menu stays open: the choice shows at once, and another one is as near. */
export function MenuChoice({ name, chosen, choose, icon, lang }: MenuChoiceProps) {
  return (
    <Menu.Item
      className={classes.choice}
      aria-current={chosen}
      data-chosen={chosen || undefined}
      closeMenuOnClick={false}
      onClick={choose}
    >
      {icon}
      <Text span size="xs" lang={lang} fw={chosen ? 650 : 400}>
        {name}
      </Text>
    </Menu.Item>
  );
}
