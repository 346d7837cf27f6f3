import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const keys = [
  ['1–9', 'tick'],
  ['P', 'pause'],
  ['N', 'note'],
  ['M', 'moment'],
  ['X', 'off'],
  ['S', 'ask'],
  ['Z', 'undo'],
  ['Ctrl K', 'find'],
  ['?', 'help'],
] as const;

export function KeySheet({ close }: { close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={close} title={t('live.keys.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <Stack gap="sm">
        {keys.map(([key, what]) => (
          <Group key={key} justify="space-between">
            <Text>{t(`live.keys.${what}`)}</Text>
            <Kbd>{key}</Kbd>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
