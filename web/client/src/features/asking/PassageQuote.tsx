import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CitedLine, CitedPassage, SpeakerRole } from '@/api/types';
import { PlayClip } from '@/features/recordings/player/PlayClip';
import { clock } from '@/lib/time';
import classes from './Asking.module.css';

export interface Place {
  conversationId: string;
  /** Notes: nobody said them. */
  written: boolean;
  /** The recording is whole and can be heard; null where one could not hear it at all: of notes, and while it grows. */
  playable: boolean | null;
  names: Partial<Record<SpeakerRole, string>>;
  /** Shows the line in the transcript; not offered where there is none to go to. */
  open?: (segmentId: number, key: string) => void;
  /** The citation one has come back from. */
  cameFrom: string | null;
}

/** What was said, word for word: touch a line to read it where it stands. */
export function PassageQuote({ answerId, passage, place }: { answerId: string; passage: CitedPassage; place: Place }) {
  const { t } = useTranslation();
  const { conversationId, playable } = place;
  const [first, last] = [passage.lines[0], passage.lines.at(-1)];
  if (!first || !last) return null;
  return (
    <figure className={classes.passage}>
      {passage.lines.map((line) => (
        <Line key={line.segmentId} line={line} place={place} name={`${answerId}/${line.segmentId}`} />
      ))}
      {playable !== null && (
        <Group gap="xs" className={classes.play}>
          <PlayClip conversationId={conversationId} fromMs={first.fromMs} toMs={last.toMs} ready={playable} />
        </Group>
      )}
      {passage.lines.some((line) => line.edited) && (
        <figcaption className={classes.edited}>{t('asking.edited')}</figcaption>
      )}
    </figure>
  );
}

function Line({ line, place, name }: { line: CitedLine; place: Place; name: string }) {
  const { t } = useTranslation();
  const { written, names, open, cameFrom } = place;
  const role = t(`conversation.speaker.${line.role}`);
  const words = (
    <>
      {!written && (
        <span className={classes.who}>
          {names[line.role] ?? role} · <span className={classes.time}>{clock(line.fromMs)}</span>
        </span>
      )}
      <q className={classes.words}>{line.quote}</q>
    </>
  );
  return open ? (
    <button
      type="button"
      className={classes.line}
      data-role={line.role}
      data-citation={name}
      autoFocus={cameFrom === name}
      title={t('asking.open')}
      onClick={() => open(line.segmentId, name)}
    >
      {words}
    </button>
  ) : (
    <div className={classes.line} data-role={line.role}>
      {words}
    </div>
  );
}
