import { IconDots, IconPencil } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { clock } from '@/lib/time';
import type { Hit } from './find';
import { useSpeaker } from '../useSpeaker';
import { FoundText } from './FoundText';
import { LineEditor } from './LineEditor';
import classes from './TranscriptLine.module.css';
import type { TranscriptEdits } from './useTranscriptEdits';

/** What a line asks of the transcript it stands in. */
export interface LineDesk {
  edits: TranscriptEdits;
  play: (segment: Segment) => void;
  edit: (segmentId: number) => void;
  /** The editor is closed; the line has the focus again. */
  leave: (segmentId: number) => void;
  menu: (kind: 'speaker' | 'more', segment: Segment, button: HTMLElement) => void;
}

interface TranscriptLineProps {
  desk: LineDesk;
  segment: Segment;
  /** A note: nobody said it, and there is nothing to hear. */
  written: boolean;
  /** The speaker's name where it is known. */
  name: string | undefined;
  active: boolean;
  pointed: boolean;
  playable: boolean;
  editing: boolean;
  /** The one line that is reached with the tab key; the arrows lead to the others. */
  current: boolean;
  hits: readonly Hit[] | undefined;
  hit: Hit | undefined;
}

/** A line: who, when, what. Touch it to hear it; the pencil corrects it. Plain elements: many of them come and go while one scrolls. */
export const TranscriptLine = memo(function TranscriptLine(props: TranscriptLineProps) {
  const { desk, segment, written, name, active, pointed, playable, editing, current, hits, hit } = props;
  const { t } = useTranslation();
  const role = t(`conversation.speaker.${segment.role}`);
  const who = useSpeaker()(segment, name ? { [segment.role]: name } : {});
  const tabIndex = current ? 0 : -1;
  return (
    <div
      className={classes.line}
      data-segment={segment.id}
      data-role={segment.role}
      data-active={active || undefined}
      data-pointed={pointed || undefined}
    >
      {!written && (
        <div className={classes.who}>
          <button
            type="button"
            className={classes.speaker}
            tabIndex={tabIndex}
            aria-haspopup="menu"
            aria-label={t('conversation.changeSpeaker', { who })}
            aria-keyshortcuts="c"
            data-seems={segment.roleBy === 'questions' || undefined}
            onClick={(event) => desk.menu('speaker', segment, event.currentTarget)}
          >
            {who}
          </button>
          <span className={classes.when}>
            {name && `${role} · `}
            {clock(segment.fromMs)}
            {segment.backFilled && ` · ${t('transcript.backFilled')}`}
          </span>
        </div>
      )}
      {editing ? (
        <LineEditor segment={segment} edits={desk.edits} close={() => desk.leave(segment.id)} />
      ) : (
        <>
          <button
            type="button"
            className={classes.text}
            tabIndex={tabIndex}
            data-line
            aria-disabled={!playable}
            aria-current={active || undefined}
            title={playable ? t('conversation.listenLine') : undefined}
            onClick={() => playable && desk.play(segment)}
          >
            <FoundText text={segment.text} hits={hits} hit={hit} />
          </button>
          <div className={classes.tools}>
            <button
              type="button"
              className={classes.tool}
              tabIndex={tabIndex}
              aria-label={t('conversation.editLine')}
              onClick={() => desk.edit(segment.id)}
            >
              <IconPencil size={18} aria-hidden />
            </button>
            <button
              type="button"
              className={classes.tool}
              tabIndex={tabIndex}
              aria-haspopup="menu"
              aria-label={t('transcript.more')}
              onClick={(event) => desk.menu('more', segment, event.currentTarget)}
            >
              <IconDots size={18} aria-hidden />
            </button>
          </div>
        </>
      )}
    </div>
  );
});
