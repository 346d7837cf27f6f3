import { Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sentence } from '@/ui/Sentence';
import { consentVersion, useGiveConsent } from './api/giveConsent';

interface ConsentDialogProps {
  intervieweeId: string;
  close: () => void;
  agreed: () => void;
}

/** The text is read aloud to the person; only her yes goes on. */
export function ConsentDialog({ intervieweeId, close, agreed }: ConsentDialogProps) {
  const { t } = useTranslation();
  const consent = useGiveConsent(intervieweeId);
  const lines = ['one', 'two', 'three', 'four', 'five'] as const;
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('people.consent.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text c="dimmed">{t('people.consent.read')}</Text>
        <Paper bg="var(--portal-paper)" p="lg" radius="md" withBorder>
          <Stack gap="sm">
            {lines.map((line) => (
              <Text key={line} size="lg" lh={1.55} fw={line === 'five' ? 600 : 400}>
                {t(`people.consent.text.v2026_11.${line}`)}
              </Text>
            ))}
          </Stack>
        </Paper>
        <Sentence of={consent.error} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {t('people.consent.version', { version: consentVersion })}
          </Text>
          <Group>
            <Button variant="default" onClick={close}>
              {t('people.consent.refuse')}
            </Button>
            <Button
              loading={consent.isPending}
              onClick={() => consent.mutate(undefined, { onSuccess: agreed })}
              data-autofocus
            >
              {t('people.consent.agree')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
