import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/api/types';
import { clock } from '@/lib/time';

/** Whose words a quote is, and when: a question read without it looks like an answer. Of what was written nobody is the speaker. */
export function SaidBy({ evidence: { role, fromMs, toMs } }: { evidence: Evidence }) {
  const { t } = useTranslation();
  if (!role || toMs <= fromMs) return null;
  return (
    <Text size="sm" c="dimmed">
      {t(`conversation.speaker.${role}`)} · {clock(fromMs)}
    </Text>
  );
}
