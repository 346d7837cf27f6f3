import { IconSwitchHorizontal, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Segment, SpeakerRole } from '@/api/types';
import { useSpeaker } from '../useSpeaker';
import classes from './Bubble.module.css';

export type Names = Partial<Record<SpeakerRole, string>>;

interface BubbleProps {
  segment: Segment;
  /** Those whose name is known. */
  names: Names;
  /** Somebody was led to it. */
  pointed: boolean;
  /** The one that is reached with the tab key; the arrows lead to the others. */
  current: boolean;
  /** It was the other one who said it. */
  change: (segment: Segment) => void;
}

/** The person on the left, the interviewer on the right. One touch on the name says that it was the other one. */
export function Bubble({ segment, names, pointed, current, change }: BubbleProps) {
  const { t } = useTranslation();
  const speaker = useSpeaker();
  const unknown = segment.role === 'unknown';
  return (
    <div className={classes.row} data-segment={segment.id} data-role={segment.role} data-pointed={pointed || undefined}>
      <button
        type="button"
        className={classes.who}
        data-seems={segment.roleBy === 'questions' || undefined}
        data-who
        tabIndex={current ? 0 : -1}
        aria-label={t('conversation.changeSpeaker', { who: speaker(segment, names) })}
        aria-keyshortcuts="c"
        title={t('live.keys.speaker')}
        onClick={() => change(segment)}
      >
        {unknown ? <IconUserQuestion size={16} aria-hidden /> : speaker(segment, names)}
        <IconSwitchHorizontal size={14} className={classes.switch} aria-hidden />
      </button>
      <p className={classes.bubble}>{segment.text}</p>
    </div>
  );
}

/** Words that may still change: lighter, and nobody's to correct yet. */
export function ProvisionalBubble({ role, text, names }: { role: SpeakerRole; text: string; names: Names }) {
  const speaker = useSpeaker();
  return (
    <div className={classes.row} data-role={role} data-provisional>
      {role !== 'unknown' && <span className={classes.who}>{speaker({ role }, names)}</span>}
      <p className={classes.bubble}>{text}</p>
    </div>
  );
}
