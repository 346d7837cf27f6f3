import { Badge, Loader } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconPencil,
  IconPlayerPause,
  IconPlayerRecordFilled,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ConversationStatus } from '@/api/types';

const looks = {
  live: <IconPlayerRecordFilled size={14} color="var(--portal-attention)" />,
  interrupted: <IconPlayerPause size={14} color="var(--portal-attention)" />,
  processing: <Loader size={12} color="gray" />,
  needsAttention: <IconAlertTriangle size={14} color="var(--portal-attention)" />,
  ready: <IconCheck size={14} />,
  discarded: <IconTrash size={14} />,
} as const;

/** Notes that are still being written are no talk that goes on. */
export function StatusBadge({ status, draft = false }: { status: ConversationStatus; draft?: boolean }) {
  const { t } = useTranslation();
  return (
    <Badge
      variant="default"
      size="lg"
      tt="none"
      fw={500}
      flex="none"
      leftSection={draft ? <IconPencil size={14} /> : looks[status]}
    >
      {t(draft ? 'conversation.notes.draft' : `conversation.status.${status}`)}
    </Badge>
  );
}
