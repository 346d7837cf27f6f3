import { Box, Button, Stack, Text } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap, Moment, Note, Provisional, Segment, Stretch } from '@/api/types';
import { Beside } from './Beside';
import { Bubble, type Names, ProvisionalBubble } from './Bubble';
import classes from './Chat.module.css';
import { type Entry, keyOf, timeline } from './timeline';
import { useStickToEnd } from './useStickToEnd';

interface ChatProps {
  segments: Segment[];
  /** Of who speaks, where it is known; the same one as long as it says the same. */
  names: Names;
  gaps: Gap[];
  notes: Note[];
  moments: Moment[];
  offTheRecord: Stretch[];
  provisional: Provisional | null;
  deaf: boolean;
  /** The line somebody wants to see; a new one each time she asks. */
  pointed: { segmentId: number } | null;
  /** It was the other one who said it. */
  change: (segment: Segment) => void;
}

/** The words as they come. It follows the talk unless one has scrolled back to read. */
export function Chat(props: ChatProps) {
  const { segments, names, gaps, notes, moments, offTheRecord, provisional, deaf, pointed, change } = props;
  const { t } = useTranslation();
  const { area, atEnd, toEnd } = useStickToEnd(
    segments.length + notes.length + moments.length + (provisional?.text.length ?? 0),
  );
  useEffect(() => {
    if (pointed)
      area.current?.querySelector(`[data-segment="${pointed.segmentId}"]`)?.scrollIntoView({ block: 'center' });
  }, [area, pointed]);
  const told = useMemo(
    () => timeline({ segments, gaps, notes, moments, offTheRecord }),
    [segments, gaps, notes, moments, offTheRecord],
  );
  const empty = told.length === 0 && !provisional;
  return (
    <Box className={classes.chat}>
      <div
        className={classes.area}
        ref={area}
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={t('live.chat')}
        onKeyDown={walk}
      >
        {empty && (
          <Text c="dimmed" ta="center" mt="20%" px="lg" fz="lg">
            {t(deaf ? 'live.nothingYetDeaf' : 'live.nothingYet')}
          </Text>
        )}
        <Stack gap="sm">
          <Lines told={told} names={names} pointed={pointed?.segmentId} change={change} />
          {provisional && <ProvisionalBubble role={provisional.role} text={provisional.text} names={names} />}
        </Stack>
      </div>
      {!atEnd && (
        <Button
          className={classes.jump}
          size="compact-md"
          radius="xl"
          leftSection={<IconArrowDown size={16} />}
          onClick={toEnd}
        >
          {t('live.jump')}
        </Button>
      )}
    </Box>
  );
}

/** From bubble to bubble with the arrows. */
function walk(event: KeyboardEvent) {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (!step || !(event.target instanceof HTMLElement) || !event.target.matches('[data-who]')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-who]')];
  event.preventDefault();
  all[all.indexOf(event.target) + step]?.focus();
}

interface LinesProps {
  told: readonly Entry[];
  names: Names;
  pointed: number | undefined;
  change: (segment: Segment) => void;
}

/** What stands. The words of this moment come several times a second, at the end of a long talk, too: they touch none of it. */
const Lines = memo(function Lines({ told, names, pointed, change }: LinesProps) {
  const last = told.findLast((entry) => 'segment' in entry);
  return told.map((entry) => (
    <Told key={keyOf(entry)} entry={entry} names={names} pointed={pointed} current={entry === last} change={change} />
  ));
});

interface ToldProps {
  entry: Entry;
  names: Names;
  pointed: number | undefined;
  current: boolean;
  change: (segment: Segment) => void;
}

const Told = memo(function Told({ entry, names, pointed, current, change }: ToldProps) {
  if ('segment' in entry)
    return (
      <Bubble
        segment={entry.segment}
        names={names}
        pointed={entry.segment.id === pointed}
        current={current}
        change={change}
      />
    );
  return <Beside entry={entry} />;
}, isSame);

/** The same thing is told, and nobody was led to it or away from it. */
function isSame(was: ToldProps, is: ToldProps): boolean {
  return (
    thing(was.entry) === thing(is.entry) &&
    was.entry.at === is.entry.at &&
    was.current === is.current &&
    was.names === is.names &&
    was.change === is.change &&
    isPointed(was) === isPointed(is)
  );
}

const isPointed = ({ entry, pointed }: ToldProps) => 'segment' in entry && entry.segment.id === pointed;

function thing(entry: Entry): object {
  if ('segment' in entry) return entry.segment;
  if ('gap' in entry) return entry.gap;
  if ('note' in entry) return entry.note;
  return 'moment' in entry ? entry.moment : entry.off;
}
