import { Divider, Group, Text } from '@mantine/core';
import { IconEraser, IconFlag, IconNote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Note } from '@/api/types';
import { clock } from '@/lib/time';
import classes from './JotLine.module.css';

/** What the interviewer wrote, beside the words. */
export function NoteLine({ note }: { note: Note }) {
  const { t } = useTranslation();
  return (
    <Group className={classes.note} gap="xs" wrap="nowrap" align="start" role="note" aria-label={t('live.note.title')}>
      <IconNote size={20} aria-hidden />
      <div>
        <Text size="sm" c="dimmed">
          {t('live.note.at', { time: clock(note.atMs) })}
        </Text>
        <Text className={classes.text}>{note.text}</Text>
      </div>
    </Group>
  );
}

export function MomentLine({ atMs }: { atMs: number }) {
  const { t } = useTranslation();
  return <Mark icon={<IconFlag size={16} aria-hidden />} text={t('live.moment.line', { time: clock(atMs) })} />;
}

/** Time goes on over it, and nobody will know what was said. */
export function OffLine({ lengthMs }: { lengthMs: number }) {
  const { t } = useTranslation();
  return <Mark icon={<IconEraser size={16} aria-hidden />} text={t('live.off.line', { time: clock(lengthMs) })} />;
}

function Mark({ icon, text }: { icon: React.ReactNode; text: string }) {
  const label = (
    <Group gap={6} component="span" wrap="nowrap">
      {icon}
      {text}
    </Group>
  );
  return <Divider label={label} labelPosition="center" my={4} />;
}
