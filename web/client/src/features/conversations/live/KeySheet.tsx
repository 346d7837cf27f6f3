import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const keys = [
  ['1 2 3 … 9 0', 'tick'],
  ['Q W E R T Y U', 'tickMore'],
  ['P', 'pause'],
  ['N', 'note'],
  ['M', 'moment'],
  ['H', 'hold'],
  ['C', 'speaker'],
  ['X', 'off'],
  ['S', 'ask'],
  ['Z', 'undo'],
  ['Ctrl K', 'find'],
  ['Alt ⇧ P', 'play'],
  ['Alt ⇧ ← →', 'skip'],
  ['?', 'help'],
] as const;

/** What each key does. The letters below the numbers are told of only where the list is that long. */
export function KeySheet({ questions, close }: { questions: number; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={close} title={t('live.keys.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <Stack gap="sm">
        {keys
          .filter(([, what]) => what !== 'tickMore' || questions > 10)
          .map(([key, what]) => (
            <Group key={key} justify="space-between" wrap="nowrap">
              <Text>{t(`live.keys.${what}`)}</Text>
              <Group gap={4} wrap="nowrap" flex="none">
                {key.split(' ').map((one) => (one === '…' ? one : <Kbd key={one}>{one}</Kbd>))}
              </Group>
            </Group>
          ))}
      </Stack>
    </Modal>
  );
}
