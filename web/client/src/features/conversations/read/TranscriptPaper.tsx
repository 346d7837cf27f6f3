import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationView, SpeakerRole } from '@/api/types';
import { language } from '@/i18n';
import { clock, moment } from '@/lib/time';
import { Sheet } from '@/ui/Sheet';
import { GapLine } from '../live/GapLine';
import { MomentLine, OffLine } from '../live/JotLine';
import { type Entry, keyOf, timeline } from '../live/timeline';
import classes from './TranscriptPaper.module.css';

interface TranscriptPaperProps {
  view: ConversationView;
  names: Partial<Record<SpeakerRole, string>>;
}

/** Every line of a conversation on paper: on the screen only those in sight exist. */
export function TranscriptPaper({ view, names }: TranscriptPaperProps) {
  const { t } = useTranslation();
  const written = view.origin === 'notes';
  const date = moment(view.openedAt, language());
  const entries = timeline(written ? { ...view, notes: [] } : view);
  return (
    <Sheet
      title={names.interviewee ?? view.title ?? t('conversation.untitled', { date })}
      lead={[view.title, date, view.durationMs > 0 && clock(view.durationMs)].filter(Boolean).join(' · ')}
      back={
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={18} />}
          renderRoot={(props) => <Link to="/conversaciones/$id" params={{ id: view.id }} {...props} />}
        >
          {t('transcript.print.back')}
        </Button>
      }
    >
      {entries.map((entry) => (
        <Fragment key={keyOf(entry)}>
          <Line entry={entry} written={written} names={names} />
        </Fragment>
      ))}
    </Sheet>
  );
}

interface LineProps {
  entry: Entry;
  written: boolean;
  names: TranscriptPaperProps['names'];
}

function Line({ entry, written, names }: LineProps) {
  const { t } = useTranslation();
  if ('gap' in entry) return <GapLine gap={entry.gap} />;
  if ('off' in entry) return <OffLine lengthMs={entry.off.toMs - entry.off.fromMs} />;
  if ('moment' in entry) return <MomentLine atMs={entry.moment.atMs} />;
  const [who, text] =
    'note' in entry
      ? [t('live.note.title'), entry.note.text]
      : [names[entry.segment.role] ?? t(`conversation.speaker.${entry.segment.role}`), entry.segment.text];
  return (
    <dl className={classes.line}>
      <dt>
        {written ? t('conversation.notes.label') : who}
        {!written && <small>{clock(entry.at)}</small>}
      </dt>
      <dd>{text}</dd>
    </dl>
  );
}
