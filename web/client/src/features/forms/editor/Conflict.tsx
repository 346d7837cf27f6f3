import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toast, toastProblem } from '@/ui/toast';
import { useSentence } from '@/ui/useSentence';
import type { DraftKeeper } from '../core/draftKeeper';

/** Somebody else stored the draft first. Nothing is lost: she chooses, and can choose again. */
export function Conflict({ keeper }: { keeper: DraftKeeper }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const trouble = (error: unknown) => toastProblem(sentence(error));
  const theirs = async () => {
    const mine = await keeper.takeTheirs();
    toast(t('forms.conflict.shown'), {
      label: t('forms.conflict.bringBack'),
      run: () => keeper.change((now) => ({ ...now, title: mine.title, scopes: mine.scopes })),
    });
  };
  return (
    <Alert role="alert" color="ember" variant="light" icon={<IconUsers />} title={t('forms.conflict.title')}>
      <Stack gap="sm">
        <Text>{t('forms.conflict.lead')}</Text>
        <Group gap="sm">
          <Button variant="default" onClick={() => void theirs().catch(trouble)}>
            {t('forms.conflict.theirs')}
          </Button>
          <Button variant="default" onClick={() => void keeper.overwrite().catch(trouble)}>
            {t('forms.conflict.mine')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
