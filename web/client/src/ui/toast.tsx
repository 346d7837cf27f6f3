import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Its cross has a name, in the language of the screens. */
const cross = () => ({ closeButtonProps: { 'aria-label': i18next.t('app.close') } });

/** A word in the corner, read aloud too, with a way back. */
export function toast(message: string, undo?: { label: string; run: () => void }) {
  const id: string = notifications.show({
    message: undo ? (
      <Group justify="space-between" gap="0 xs">
        <Text span inherit flex="1 1 9rem">
          {message}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo.run();
          }}
        >
          {undo.label}
        </Button>
      </Group>
    ) : (
      message
    ),
    color: 'ink',
    // Told when the reader comes to a pause; only what went wrong interrupts.
    role: 'status',
    ...cross(),
    autoClose: undo ? 8_000 : 4_000,
  });
  return id;
}

/** It has said what it had to say. */
export const hideToast = (id: string) => notifications.hide(id);

export function toastProblem(message: string) {
  notifications.show({ message, color: 'ember', autoClose: 8_000, ...cross() });
}
