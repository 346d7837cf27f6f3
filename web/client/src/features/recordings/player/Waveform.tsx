import { useQuery } from '@tanstack/react-query';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '@/lib/time';
import { barsOf } from './bars';
import classes from './PlayerDock.module.css';
import { player } from './player';
import { peaksQuery } from './readPeaks';

interface WaveformProps {
  conversationId: string;
  positionMs: number;
  durationMs: number;
}

const barPx = 3;
const pageMs = 60_000;

/** The recording as one sees it, and where one is in it. Touch it to go there; with the keys like any slider. */
export function Waveform({ conversationId, positionMs, durationMs }: WaveformProps) {
  const { t } = useTranslation();
  const { data: levels } = useQuery(peaksQuery(conversationId));
  const { ref, width, height } = useElementSize();
  const path = useMemo(() => {
    const bars = barsOf(levels ?? new Uint8Array(0), Math.max(1, Math.floor(width / barPx)));
    return bars.map((bar, at) => `M${at * barPx + 1} ${(height * (1 - bar)) / 2}v${height * bar}`).join('');
  }, [levels, width, height]);
  const part = durationMs > 0 ? Math.min(1, positionMs / durationMs) : 0;

  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1 || durationMs === 0) return;
    const { left, width: room } = event.currentTarget.getBoundingClientRect();
    player.seek(Math.min(1, Math.max(0, (event.clientX - left) / room)) * durationMs);
  };
  const key = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowUp: () => player.skip(5_000),
      ArrowDown: () => player.skip(-5_000),
      PageUp: () => player.skip(pageMs),
      PageDown: () => player.skip(-pageMs),
      Home: () => player.seek(0),
      End: () => player.seek(durationMs),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  return (
    <div
      ref={ref}
      className={classes.wave}
      role="slider"
      tabIndex={0}
      aria-label={t('recording.player.seek')}
      aria-valuemin={0}
      aria-valuemax={Math.round(durationMs / 1000)}
      aria-valuenow={Math.round(Math.min(positionMs, durationMs) / 1000)}
      aria-valuetext={t('recording.player.of', { position: clock(positionMs), duration: clock(durationMs) })}
      data-drawn={levels ? true : undefined}
      onKeyDown={key}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      }}
      onPointerMove={drag}
    >
      {/* Drawn once for each width; the position only moves what covers it. */}
      <svg className={classes.ahead} aria-hidden>
        <path d={path} />
      </svg>
      <svg className={classes.heard} aria-hidden style={{ clipPath: `inset(0 ${(1 - part) * 100}% 0 0)` }}>
        <path d={path} />
      </svg>
      <div className={classes.needle} style={{ insetInlineStart: `${part * 100}%` }} />
    </div>
  );
}
