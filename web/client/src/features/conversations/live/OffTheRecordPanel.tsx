import { Button, Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconEraser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Keys.module.css';

interface OffTheRecordPanelProps {
  /** Where the turn began, and the moment one asked: what is said while choosing goes too. */
  turnMs: number;
  askedMs: number;
  strike: (fromMs: number) => void;
  close: () => void;
}

const lengths = [10, 30, 60, 120] as const;

/** "Esto no": choosing how much is the whole question; what is taken off the record cannot be brought back. */
export function OffTheRecordPanel({ turnMs, askedMs, strike, close }: OffTheRecordPanelProps) {
  const { t } = useTranslation();
  const choose = (fromMs: number) => {
    strike(fromMs);
    close();
  };
  const choices = [
    { key: '1', label: t('live.off.turn'), fromMs: turnMs },
    ...lengths.map((seconds, at) => ({
      key: String(at + 2),
      label: t(seconds < 60 ? 'live.off.last' : 'live.off.lastMinutes', {
        count: seconds < 60 ? seconds : seconds / 60,
      }),
      fromMs: Math.max(0, askedMs - seconds * 1_000),
    })),
  ];
  useHotkeys(choices.map(({ key, fromMs }) => [key, (event) => !event.repeat && choose(fromMs)]));
  return (
    <Modal
      opened
      onClose={close}
      title={t('live.off.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      size="sm"
    >
      <Stack gap="sm">
        <Text>{t('live.off.lead')}</Text>
        {choices.map(({ key, label, fromMs }) => (
          <Button
            key={key}
            variant="default"
            size="md"
            justify="space-between"
            leftSection={<IconEraser size={18} aria-hidden />}
            rightSection={
              <Kbd aria-hidden className={classes.keys}>
                {key}
              </Kbd>
            }
            onClick={() => choose(fromMs)}
          >
            {label}
          </Button>
        ))}
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" data-autofocus onClick={close}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
