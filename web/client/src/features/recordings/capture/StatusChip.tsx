import { Box, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/lib/useStore';
import { chipOf } from '../core/chip';
import type { Recorder } from './recorder';
import classes from './StatusChip.module.css';

/** Always true; told politely to who cannot see it. */
export function StatusChip({ recorder, deaf }: { recorder: Recorder; deaf: boolean }) {
  const { t } = useTranslation();
  const { text, seconds, tone } = chipOf(useStore(recorder.state), deaf);
  // Told when the state changes, not at every second of it.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const told = useMemo(() => t(`recording.chip.${text}`, { seconds }), [t, text]);
  return (
    <>
      <Box className={classes.chip} data-tone={tone} data-testid="recording-chip" data-state={text}>
        <span className={classes.dot} aria-hidden />
        <Text component="span" size="sm" fw={550}>
          {t(`recording.chip.${text}`, { seconds })}
        </Text>
      </Box>
      <Box component="span" role="status" className={classes.told}>
        {told}
      </Box>
    </>
  );
}
