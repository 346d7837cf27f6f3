/** The loudest of each of `count` equal parts, 0–1; a little always shows, so that silence is seen as silence and not as nothing. */
export function barsOf(levels: Uint8Array, count: number): number[] {
  const most = Math.max(32, ...levels);
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor((at * levels.length) / count);
    const to = Math.max(from + 1, Math.floor(((at + 1) * levels.length) / count));
    return Math.max(0.06, Math.max(0, ...levels.subarray(from, to)) / most);
  });
}
