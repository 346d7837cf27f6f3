import type { Hit } from './find';
import classes from './TranscriptLine.module.css';

interface FoundTextProps {
  text: string;
  hits: readonly Hit[] | undefined;
  hit: Hit | undefined;
}

/** A line's text with the words that are looked for marked in it. */
export function FoundText({ text, hits, hit }: FoundTextProps) {
  if (!hits) return text;
  return (
    <>
      {hits.map((one, at) => (
        <span key={one.start}>
          {text.slice(at === 0 ? 0 : end(hits[at - 1]), one.start)}
          <mark className={classes.found} data-current={one === hit || undefined}>
            {text.slice(one.start, end(one))}
          </mark>
        </span>
      ))}
      {text.slice(end(hits.at(-1)))}
    </>
  );
}

const end = (hit: Hit | undefined) => (hit ? hit.start + hit.length : 0);
