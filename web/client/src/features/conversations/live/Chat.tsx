import { Box, Button, Stack, Text } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Gap, Provisional, Segment } from '@/api/types';
import { Bubble } from './Bubble';
import classes from './Chat.module.css';
import { GapLine } from './GapLine';
import { inOrder } from './inOrder';
import { useStickToEnd } from './useStickToEnd';

interface ChatProps {
  segments: Segment[];
  gaps: Gap[];
  provisional: Provisional | null;
  deaf: boolean;
}

/** The words as they come. It follows the talk unless one has scrolled back to read. */
export function Chat({ segments, gaps, provisional, deaf }: ChatProps) {
  const { t } = useTranslation();
  const { area, atEnd, toEnd } = useStickToEnd(segments.length + (provisional?.text.length ?? 0));
  const empty = segments.length === 0 && !provisional;
  return (
    <Box className={classes.chat}>
      <div className={classes.area} ref={area} tabIndex={0} role="log" aria-live="off" aria-label={t('live.chat')}>
        {empty && (
          <Text c="dimmed" ta="center" mt="20%" px="lg" fz="lg">
            {t(deaf ? 'live.nothingYetDeaf' : 'live.nothingYet')}
          </Text>
        )}
        <Stack gap="sm">
          {inOrder(segments, gaps).map((entry) =>
            'gap' in entry ? (
              <GapLine key={`gap-${entry.gap.atMs}`} gap={entry.gap} />
            ) : (
              <Bubble key={entry.segment.id} segment={entry.segment} />
            ),
          )}
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
