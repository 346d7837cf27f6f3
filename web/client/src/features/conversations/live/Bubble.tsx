import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SpeakerRole } from '@/api/types';
import classes from './Bubble.module.css';

interface BubbleProps {
  segment: { id?: number; role: SpeakerRole; text: string };
  provisional?: boolean;
  /** Somebody was led to it. */
  pointed?: boolean;
}

/** The person on the left, the interviewer on the right; words that may still change are lighter. */
export function Bubble({ segment, provisional = false, pointed = false }: BubbleProps) {
  const { t } = useTranslation();
  return (
    <div
      className={classes.row}
      data-segment={segment.id}
      data-role={segment.role}
      data-provisional={provisional || undefined}
      data-pointed={pointed || undefined}
    >
      {segment.role !== 'unknown' && (
        <Text size="sm" c="dimmed" className={classes.who}>
          {t(`conversation.speaker.${segment.role}`)}
        </Text>
      )}
      <p className={classes.bubble}>{segment.text}</p>
    </div>
  );
}
