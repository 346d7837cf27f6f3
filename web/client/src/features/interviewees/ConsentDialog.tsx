import { Button, Modal, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language, loadLanguage } from '@/i18n';
import type { Language } from '@/i18n/languages';
import { month } from '@/lib/time';
import { LanguageChoice } from '@/ui/LanguageChoice';
import { DialogActions } from '@/ui/DialogActions';
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
  const [read, setRead] = useState<Language>(language);
  const inLanguage = useQuery({
    queryKey: ['texts', read],
    queryFn: () => loadLanguage(read).then(({ catalogue }) => catalogue.people.consent.text.v2026_12),
    staleTime: Infinity,
  });
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
        <LanguageChoice label={t('people.consent.language')} value={read} choose={setRead} />
        <Text c="dimmed">{t('people.consent.read')}</Text>
        <Paper bg="var(--portal-paper)" p={{ base: 'md', sm: 'lg' }} radius="md" withBorder lang={read} mih={320}>
          <Stack gap="sm">
            {lines.map((line) => (
              <Text key={line} fz={{ base: 'md', sm: 'lg' }} lh={1.55} fw={line === 'five' ? 600 : 400}>
                {inLanguage.data?.[line]}
              </Text>
            ))}
          </Stack>
        </Paper>
        <Sentence of={inLanguage.error ?? consent.error} />
        <Text size="sm" c="dimmed">
          {t('people.consent.version', { version: month(consentVersion, language()) })}
        </Text>
        <DialogActions>
          <Button variant="default" onClick={close}>
            {t('people.consent.refuse')}
          </Button>
          <Button
            loading={consent.isPending}
            disabled={!inLanguage.data}
            onClick={() => consent.mutate(read, { onSuccess: agreed })}
            data-autofocus
          >
            {t('people.consent.agree')}
          </Button>
        </DialogActions>
      </Stack>
    </Modal>
  );
}
