import { Alert } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';

/** Who reads along does not at the moment: the list goes on without it, and nothing is to be done about it. */
export function ModelNotice({ view }: { view: Pick<ConversationView, 'model'> }) {
  const { t } = useTranslation();
  const trouble = view.model?.trouble;
  if (!trouble) return null;
  return (
    <Alert color="ink" variant="light" icon={<IconListCheck />} role="status">
      {t(`live.model.${trouble}`)}
    </Alert>
  );
}
