import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { pageLine } from '@/api/line';
import type { Change } from '@/api/types';

/** What the server says has changed is read again. A message carries no content, so a lost one costs freshness only. */
export function useChanges(): { lineUp: boolean } {
  const client = useQueryClient();
  const [lineUp, setLineUp] = useState(true);
  useEffect(() => {
    let gone = false;
    const ends: (() => void)[] = [];
    void pageLine().then((line) => {
      if (gone) return;
      const again = (...keys: unknown[][]) => keys.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
      const off = line.on('changed', ({ kind, id }: Change) => {
        if (kind === 'caseload') again(['caseload'], ['interviewee', id]);
        if (kind === 'conversation') again(['conversations'], ['conversation', id], ['uploads']);
        if (kind === 'upload') again(['uploads']);
        if (kind === 'ficha') again(['ficha', id], ['closing', id], ['caseload']);
        if (kind === 'inbox') again(['notifications']);
        if (kind === 'profile') again(['session']);
        if (kind === 'session') again(['session'], ['my-sessions']);
      });
      const unwatch = line.watch((up) => {
        setLineUp(up);
        // A session that was ended elsewhere takes the line with it; a language chosen while there was no line yet is heard of now.
        again(['session']);
        if (up)
          again(
            ['my-sessions'],
            ['caseload'],
            ['conversations'],
            ['conversation'],
            ['ficha'],
            ['notifications'],
            ['interviewee'],
            ['uploads'],
            ['closing'],
          );
      });
      ends.push(off, unwatch);
    });
    return () => {
      gone = true;
      ends.forEach((end) => end());
    };
  }, [client]);
  return { lineUp };
}
