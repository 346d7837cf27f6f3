import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertCircle, IconCheck, IconCloudOff, IconCloudUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import { Sentence } from '@/ui/Sentence';
import type { DraftKeeper } from './core/draftKeeper';
import { nameOfScope, partNamed } from './core/edit';
import { PublishDialog } from './PublishDialog';

const icons = {
  saved: IconCheck,
  waiting: IconCloudUpload,
  saving: IconCloudUpload,
  conflict: IconCloudOff,
  failed: IconCloudOff,
  refused: IconCloudOff,
};

interface DraftBarProps {
  keeper: DraftKeeper;
  /** Goes where something is to be mended. */
  mend: (part?: string) => void;
  published: () => void;
}

/** What is true about the draft now, and the way to publish it. */
export function DraftBar({ keeper, mend, published }: DraftBarProps) {
  const { t } = useTranslation();
  const { form, view, kept, error } = useStore(keeper.state);
  const [publishing, dialog] = useDisclosure();
  const Icon = icons[kept];
  const untouched = kept === 'saved' && !view.stored;
  const first = view.problems[0];
  const goMend = () => {
    const scope = form.scopes.find((one) => one.id === first?.scopeId);
    mend(
      partNamed(form, first?.questionId ?? undefined) ? (first?.questionId ?? undefined) : scope && nameOfScope(scope),
    );
  };
  const publish = async () => {
    if (await keeper.flush()) dialog.open();
  };
  return (
    <>
      <Group justify="space-between" gap="sm">
        <Group gap="md">
          <Group gap={6} role="status" c="dimmed" wrap="nowrap">
            <Icon size={18} aria-hidden />
            <Text size="sm">{t(untouched ? 'forms.kept.untouched' : `forms.kept.${kept}`)}</Text>
          </Group>
          {view.problems.length > 0 && (
            <Button
              variant="subtle"
              size="compact-sm"
              color="ember"
              c="var(--portal-attention)"
              leftSection={<IconAlertCircle size={18} />}
              onClick={goMend}
            >
              {t('forms.toMend', { count: view.problems.length })}
            </Button>
          )}
        </Group>
        <Button onClick={() => void publish()} disabled={untouched || kept === 'conflict'}>
          {t('forms.publish.open')}
        </Button>
      </Group>
      {(kept === 'failed' || kept === 'refused') && <Sentence of={error} />}
      {publishing && (
        <PublishDialog
          keeper={keeper}
          close={dialog.close}
          mend={() => {
            dialog.close();
            goMend();
          }}
          published={() => {
            dialog.close();
            published();
          }}
        />
      )}
    </>
  );
}
