import { Box, Button, Stack, Text } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gap, Moment, Note, Provisional, Segment, Stretch } from '@/api/types';
import { Bubble } from './Bubble';
import classes from './Chat.module.css';
import { GapLine } from './GapLine';
import { MomentLine, NoteLine, OffLine } from './JotLine';
import { type Entry, keyOf, timeline } from './timeline';
import { useStickToEnd } from './useStickToEnd';

interface ChatProps {
  segments: Segment[];
  gaps: Gap[];
  notes: Note[];
  moments: Moment[];
  offTheRecord: Stretch[];
  provisional: Provisional | null;
  deaf: boolean;
  /** The line somebody wants to see; a new one each time she asks. */
  pointed: { segmentId: number } | null;
}

/** The words as they come. It follows the talk unless one has scrolled back to read. */
export function Chat({ segments, gaps, notes, moments, offTheRecord, provisional, deaf, pointed }: ChatProps) {
  const { t } = useTranslation();
  const { area, atEnd, toEnd } = useStickToEnd(
    segments.length + notes.length + moments.length + (provisional?.text.length ?? 0),
  );
  useEffect(() => {
    if (pointed)
      area.current?.querySelector(`[data-segment="${pointed.segmentId}"]`)?.scrollIntoView({ block: 'center' });
  }, [area, pointed]);
  const told = timeline({ segments, gaps, notes, moments, offTheRecord });
  const empty = told.length === 0 && !provisional;
  return (
    <Box className={classes.chat}>
      <div className={classes.area} ref={area} tabIndex={0} role="log" aria-live="off" aria-label={t('live.chat')}>
        {empty && (
          <Text c="dimmed" ta="center" mt="20%" px="lg" fz="lg">
            {t(deaf ? 'live.nothingYetDeaf' : 'live.nothingYet')}
          </Text>
        )}
        <Stack gap="sm">
          {told.map((entry) => (
            <Told key={keyOf(entry)} entry={entry} pointed={pointed?.segmentId} />
          ))}
          {provisional && <Bubble segment={provisional} provisional />}
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

function Told({ entry, pointed }: { entry: Entry; pointed: number | undefined }) {
  if ('segment' in entry) return <Bubble segment={entry.segment} pointed={entry.segment.id === pointed} />;
  if ('gap' in entry) return <GapLine gap={entry.gap} />;
  if ('note' in entry) return <NoteLine note={entry.note} />;
  if ('moment' in entry) return <MomentLine atMs={entry.at} />;
  return <OffLine lengthMs={entry.off.toMs - entry.off.fromMs} />;
}
