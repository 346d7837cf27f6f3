/** Sound whose samples say where they lie, a quarter of a second at a time: two samples hold the number of their pair. */
export function* pieces(samples) {
  for (let from = 0; from < samples; from += 4000) {
    const length = Math.min(4000, samples - from);
    const pcm = Buffer.alloc(length * 2);
    for (let i = 0; i + 1 < length; i += 2) pcm.writeInt32LE((from + i) / 2, i * 2);
    yield pcm;
  }
}
