import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { narrow } from './useNarrow';

/** Its cross has a name, in the language of the screens. */
const cross = () => ({ closeButtonProps: { 'aria-label': i18next.t('app.close') } });

/** Where there is room for one only: what was just done takes the place of what was done before. */
let done = '';

function show(shown: Parameters<typeof notifications.show>[0]) {
  if (done && window.matchMedia(narrow).matches) notifications.hide(done);
  done = notifications.show({ ...shown, priority: 1, ...cross() });
  return done;
}

/** A word in the corner, read aloud too, with a way back. */
export function toast(message: string, undo?: { label: string; run: () => void }) {
  const id: string = show(word(message, () => id, undo));
  return id;
}

/** Something happened elsewhere: it waits until a way back that is offered now was taken or let go. */
export function toastNews(message: string, see: { label: string; run: () => void }) {
  const id: string = notifications.show({ ...word(message, () => id, see), ...cross() });
  return id;
}

function word(message: string, id: () => string, undo?: { label: string; run: () => void }) {
  return {
    message: undo ? (
      <Stack gap={2} align="flex-start">
        <Text span inherit>
          {message}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          px={0}
          onClick={() => {
            notifications.hide(id());
            undo.run();
          }}
        >
          {undo.label}
        </Button>
      </Stack>
    ) : (
      message
    ),
    color: 'ink',
    // Told when the reader comes to a pause; only what went wrong interrupts.
    role: 'status',
    autoClose: undo ? 8_000 : 4_000,
  };
}

/** It has said what it had to say. */
export const hideToast = (id: string) => notifications.hide(id);

export function toastProblem(message: string) {
  show({ message, color: 'ember', autoClose: 8_000 });
}
