import { Badge, Tooltip } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/api/types';

/** The line was edited and no longer says what the answer rests on: somebody should look. */
export function ReviewMark({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useTranslation();
  if (!evidence.some(({ toReview }) => toReview)) return null;
  return (
    <Tooltip label={t('transcript.reviewLead')} multiline maw={280}>
      <Badge
        variant="outline"
        color="ember"
        c="var(--portal-attention)"
        leftSection={<IconEye size={14} aria-hidden />}
        tt="none"
      >
        {t('transcript.review')}
      </Badge>
    </Tooltip>
  );
}
