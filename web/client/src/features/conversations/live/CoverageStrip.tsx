import { HoverCard, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConversationView } from '@/api/types';
import type { Recorder } from '@/features/recordings/capture/recorder';
import { enginesQuery } from '@/features/recordings/engines';
import { clock } from '@/lib/time';
import { useStore } from '@/lib/useStore';
import { type CoverKind, coverage, laterWords, lengthOf } from '../core/coverage';
import classes from './CoverageStrip.module.css';

const kinds: readonly CoverKind[] = ['heard', 'saved', 'unheard', 'waiting', 'off'];

/** The whole talk in one thin line: what was heard, what is only saved, what still waits and what has no words yet. */
export function CoverageStrip({ view, recorder }: { view: ConversationView; recorder: Recorder }) {
  const { t } = useTranslation();
  const { status } = useStore(recorder.state);
  const { capturedMs = 0, waitingMs = 0, struck = [] } = status ?? {};
  const unheard = useStore(recorder.unheard);
  const { data: engines } = useQuery(enginesQuery);
  const later = engines && laterWords(engines, view.engine, view.form.language);
  const covers = coverage({
    view: { ...view, offTheRecord: [...view.offTheRecord, ...struck] },
    capturedMs,
    waitingMs: waitingMs < momentMs ? 0 : waitingMs,
    unheard,
  });
  if (covers.length === 0) return null;
  const told = kinds
    .map((kind) => ({ kind, ms: lengthOf(covers, kind) }))
    .filter(({ ms }) => ms > 0)
    .map(({ kind, ms }) => ({
      kind,
      text: t(`live.cover.${kind === 'unheard' ? (later ?? kind) : kind}`, { time: clock(ms) }),
    }));
  return (
    <HoverCard shadow="md" openDelay={200} withinPortal position="top">
      <HoverCard.Target>
        <div
          className={classes.strip}
          role="img"
          tabIndex={0}
          aria-label={t('live.cover.title', { parts: told.map(({ text }) => text).join(', ') })}
        >
          {covers.map(({ fromMs, toMs, kind }) => (
            <span key={fromMs} className={classes.part} data-kind={kind} style={{ flexGrow: toMs - fromMs }} />
          ))}
        </div>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <Stack gap={6}>
          {told.map(({ kind, text }) => (
            <Text key={kind} size="sm" className={classes.legend}>
              <span className={classes.sample} data-kind={kind} aria-hidden />
              {text}
            </Text>
          ))}
        </Stack>
      </HoverCard.Dropdown>
    </HoverCard>
  );
}

/** Sound always takes a moment to reach the disk of the server: that is not waiting. */
const momentMs = 2_000;
