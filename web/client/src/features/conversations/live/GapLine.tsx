import { Divider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Gap } from '@/api/types';
import { clock } from '@/lib/time';

export function GapLine({ gap }: { gap: Gap }) {
  const { t } = useTranslation();
  return <Divider label={t(`live.gap.${gap.reason}`, { time: clock(gap.lostMs) })} labelPosition="center" my={4} />;
}
