import { Box } from '@mantine/core';
import type { ReactNode } from 'react';

/** The middle of the screen: a column that stays readable, with room for the round button below. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <Box maw={860} mx="auto" px={{ base: 'md', sm: 'xl' }} pt={{ base: 'md', sm: 'xl' }} pb={120}>
      {children}
    </Box>
  );
}
