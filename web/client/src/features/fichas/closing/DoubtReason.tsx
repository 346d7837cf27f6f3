import { Group, Text } from '@mantine/core';
import { IconArrowsDiff, IconEarOff, IconEye, IconHelpCircle, IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Doubt } from '@/api/types';

const icons = {
  contradicted: IconArrowsDiff,
  pending: IconHelpCircle,
  noEvidence: IconQuote,
  weak: IconEarOff,
  edited: IconEye,
} as const;

export function DoubtReason({ doubt, scope }: { doubt: Doubt; scope: string }) {
  const { t } = useTranslation();
  const Icon = icons[doubt];
  return (
    <Group gap={6} wrap="nowrap" c="var(--portal-attention)">
      <Icon size={18} aria-hidden style={{ flex: 'none' }} />
      <Text size="sm" fw={600}>
        {scope} · {t(`closing.doubt.${doubt}`)}
      </Text>
    </Group>
  );
}
