import { useDeferredValue, useMemo, useState } from 'react';
import type { Segment } from '@/api/types';
import { findIn, type Hit, searchable } from './find';

export type Find = ReturnType<typeof useFind>;

/** The words that are looked for in this transcript, and the place one has come to. */
export function useFind(segments: readonly Segment[], show: (segmentId: number) => void) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(words);
  const lines = useMemo(() => searchable(segments), [segments]);
  const hits = useMemo(() => findIn(lines, wanted), [lines, wanted]);
  const byLine = useMemo(() => {
    const found = new Map<number, Hit[]>();
    for (const hit of hits) found.set(hit.segmentId, [...(found.get(hit.segmentId) ?? []), hit]);
    return found;
  }, [hits]);
  const step = (by: number) => {
    const next = hits.length === 0 ? 0 : (Math.min(at, hits.length - 1) + by + hits.length) % hits.length;
    setAt(next);
    const hit = hits[next];
    if (hit) show(hit.segmentId);
  };
  const look = (next: string) => {
    setWords(next);
    setAt(0);
    const [first] = findIn(lines, next);
    if (first) show(first.segmentId);
  };
  return {
    words,
    look,
    hits,
    byLine,
    hit: hits[Math.min(at, hits.length - 1)],
    at: Math.min(at, hits.length - 1),
    step,
  };
}
