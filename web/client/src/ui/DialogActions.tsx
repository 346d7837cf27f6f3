import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DialogActions.module.css';

/** What can be done in a dialog: in view however long the rest is. */
export function DialogActions({ children }: { children: ReactNode }) {
  return (
    <Group className={classes.actions} justify="flex-end">
      {children}
    </Group>
  );
}
