import type { KeyboardEvent } from 'react';

/** Up and down lead through the results, from the field and back into it; Enter in the field takes the first, unless it is still that of other words. */
export function walk(event: KeyboardEvent<HTMLElement>, field: HTMLElement | null) {
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  const at = places.indexOf(document.activeElement as HTMLElement);
  const go = (place: HTMLElement | null | undefined) => {
    event.preventDefault();
    place?.focus();
  };
  if (event.key === 'ArrowDown') go(places[Math.min(at + 1, places.length - 1)]);
  else if (event.key === 'ArrowUp' && at >= 0) go(at === 0 ? field : places[at - 1]);
  else if (event.key === 'Home' && at >= 0) go(places[0]);
  else if (event.key === 'End' && at >= 0) go(places.at(-1));
  else if (event.key === 'Enter' && document.activeElement === field && places[0]) {
    event.preventDefault();
    if (!places[0].closest('[data-stale]')) places[0].click();
  }
}
