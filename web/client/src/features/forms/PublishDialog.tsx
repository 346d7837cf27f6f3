import { Button, Group, Modal, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import { DialogActions } from '@/ui/DialogActions';
import { Sentence } from '@/ui/Sentence';
import { toast } from '@/ui/toast';
import { usePublish } from './api/forms';
import { ChangeList } from './ChangeList';
import type { DraftKeeper } from './core/draftKeeper';

interface PublishDialogProps {
  keeper: DraftKeeper;
  close: () => void;
  mend: () => void;
  published: () => void;
}

/** What would change for everybody, in words, before it does. */
export function PublishDialog({ keeper, close, mend, published }: PublishDialogProps) {
  const { t } = useTranslation();
  const { view } = useStore(keeper.state);
  const [note, setNote] = useState('');
  const publish = usePublish(view.form);
  const { version } = view.form;
  const go = () =>
    publish.mutate(
      { revision: view.revision, note },
      {
        onSuccess: () => {
          toast(t('forms.publish.done', { version }));
          void keeper.reload();
          published();
        },
      },
    );
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('forms.publish.title', { version })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text>{t('forms.publish.lead')}</Text>
        <div>
          <Title order={3} size="h4" mb={4}>
            {t('forms.changes.title')}
          </Title>
          <ChangeList changes={view.changes} />
        </div>
        {view.problems.length > 0 ? (
          <Group justify="space-between">
            <Text c="var(--portal-attention)">
              {t('forms.toMend', { count: view.problems.length })}. {t('forms.toMendLead')}
            </Text>
            <Button onClick={mend}>{t('forms.toMend', { count: view.problems.length })}</Button>
          </Group>
        ) : (
          <>
            <Textarea
              label={t('forms.publish.note')}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
              maxLength={300}
              autosize
              minRows={2}
            />
            <Sentence of={publish.error} />
            <DialogActions>
              <Button variant="default" onClick={close}>
                {t('app.cancel')}
              </Button>
              <Button onClick={go} loading={publish.isPending} disabled={view.changes.length === 0}>
                {t('forms.publish.go', { version })}
              </Button>
            </DialogActions>
          </>
        )}
      </Stack>
    </Modal>
  );
}
