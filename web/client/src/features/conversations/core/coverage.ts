import type { ConversationView, EngineInfo, Stretch } from '@/api/types';

/** What there is of a stretch of the talk. */
export type CoverKind = 'heard' | 'saved' | 'unheard' | 'waiting' | 'off';
export interface Cover extends Stretch {
  kind: CoverKind;
}

interface Covered {
  view: Pick<ConversationView, 'segments' | 'offTheRecord' | 'awayFromMs'>;
  capturedMs: number;
  waitingMs: number;
  /** Where nobody wrote down what was said; the last stretch may still go on. */
  unheard: readonly Stretch[];
}

/** A breath between two lines belongs to them. */
const breathMs = 2_000;

/** The talk from its beginning to now, stretch after stretch without holes: off the record, waiting here, without words yet, heard, or only saved. */
export function coverage({ view, capturedMs, waitingMs, unheard }: Covered): Cover[] {
  const saved = Math.max(0, capturedMs - waitingMs);
  const away = view.awayFromMs ?? null;
  const missed = [...unheard, ...(away === null ? [] : [{ fromMs: away, toMs: saved }])].map(({ fromMs, toMs }) => ({
    fromMs,
    toMs: Math.min(toMs, saved),
  }));
  const layers: [CoverKind, readonly Stretch[]][] = [
    ['off', view.offTheRecord],
    ['waiting', [{ fromMs: saved, toMs: capturedMs }]],
    ['heard', joined(view.segments)],
    ['unheard', missed],
    ['saved', [{ fromMs: 0, toMs: saved }]],
  ];
  const edges = layers.flatMap(([, stretches]) => stretches.flatMap(({ fromMs, toMs }) => [fromMs, toMs]));
  const marks = [...new Set([0, capturedMs, ...edges])].filter((ms) => ms >= 0 && ms <= capturedMs);
  marks.sort((a, b) => a - b);
  const covers: Cover[] = [];
  marks.slice(1).forEach((toMs, at) => {
    const fromMs = marks[at] ?? 0;
    const kind = layers.find(([, all]) => all.some((one) => one.fromMs <= fromMs && one.toMs >= toMs))?.[0] ?? 'saved';
    const last = covers.at(-1);
    if (last?.kind === kind) last.toMs = toMs;
    else covers.push({ fromMs, toMs, kind });
  });
  return covers;
}

export const lengthOf = (covers: readonly Cover[], kind: CoverKind) =>
  covers.filter((one) => one.kind === kind).reduce((total, { fromMs, toMs }) => total + toMs - fromMs, 0);

/** Words the browser misses: whether an engine of the server will write them down when the talk is over. Null for words that are on their way. */
export function laterWords(engines: readonly EngineInfo[], engine: string, language: string): 'later' | 'never' | null {
  if (!engines.find(({ name }) => name === engine)?.inBrowser) return null;
  const reads = engines.some(
    ({ files, inBrowser, scripted, languages }) => files && !inBrowser && !scripted && languages.includes(language),
  );
  return reads ? 'later' : 'never';
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { fromMs, toMs } of [...stretches].sort((a, b) => a.fromMs - b.fromMs)) {
    const last = all.at(-1);
    if (last && fromMs - last.toMs <= breathMs) last.toMs = Math.max(last.toMs, toMs);
    else all.push({ fromMs, toMs });
  }
  return all;
}
