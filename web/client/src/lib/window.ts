/** Rows on either side of what is seen, so that scrolling does not show their absence. */
const margin = 8;

/** Below this many rows all of them are there: the browser's own search finds them. */
export const fewRows = 200;

/** Which rows of equal height to draw for a part of a list that is seen. */
export function windowOf(count: number, rowHeight: number, scrollTop: number, height: number) {
  if (count <= fewRows) return { from: 0, to: count };
  const from = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight) - margin, count));
  return { from, to: Math.min(count, Math.max(from, Math.ceil((scrollTop + height) / rowHeight) + margin)) };
}
