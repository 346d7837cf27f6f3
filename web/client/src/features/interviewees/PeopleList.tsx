import { ScrollArea } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import type { IntervieweeSummary } from '@/api/types';
import { windowOf } from '@/lib/window';
import { CaseloadLine } from './CaseloadLine';
import classes from './CaseloadLine.module.css';

/** As in CaseloadLine.module.css. */
const lineHeight = 68;

interface PeopleListProps {
  people: readonly IntervieweeSummary[];
  chosen: () => void;
  /** Above the list, in place of it while it loads, or below it when it is empty. */
  children: ReactNode;
}

/** People one under the other; of a long list only those in sight are drawn. */
export function PeopleList({ people, chosen, children }: PeopleListProps) {
  const [top, setTop] = useState(0);
  const { ref, height } = useElementSize<HTMLDivElement>();
  const { from, to } = windowOf(people.length, lineHeight, top, height || window.innerHeight);
  return (
    <ScrollArea
      flex={1}
      mx="-xs"
      px="xs"
      type="auto"
      viewportRef={ref}
      viewportProps={{ tabIndex: -1 }}
      onScrollPositionChange={({ y }) => setTop(y)}
    >
      {children}
      <ul
        className={classes.list}
        style={{ paddingTop: from * lineHeight, paddingBottom: (people.length - to) * lineHeight }}
      >
        {people.slice(from, to).map((person, at) => (
          <CaseloadLine key={person.id} person={person} chosen={chosen} place={from + at + 1} of={people.length} />
        ))}
      </ul>
    </ScrollArea>
  );
}
