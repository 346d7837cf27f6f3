/** What the microphone has given lately: when it last gave anything, and when it last was more than nothing. */
export interface SoundWatch {
  givenAt: number;
  heardAt: number;
}

export type SoundVerdict = 'fine' | 'silent' | 'stalled';

/** A room is never this quiet: a microphone that is covered, muted by its switch or not the right one is. */
export const faintest = 0.0008;
const patienceMs = 3_000;

export const beginWatch = (now: number): SoundWatch => ({ givenAt: now, heardAt: now });

export const gave = (watch: SoundWatch, peak: number, now: number): SoundWatch => ({
  givenAt: now,
  heardAt: peak > faintest ? now : watch.heardAt,
});

/** Whether it is time to say something. While nobody is to be heard, the watch begins again at each moment. */
export function verdict(watch: SoundWatch, now: number): SoundVerdict {
  if (now - watch.givenAt >= patienceMs) return 'stalled';
  return now - watch.heardAt >= patienceMs ? 'silent' : 'fine';
}
