/** So much is to be heard before anything is said, in seconds. */
const patience = 3;
/** Quieter is a room without a voice. */
const audible = 0.002;
/** 30 dB: a microphone that is there hears the other person's voice better than that, and never quite like the other one does. */
const nothing = 0.001;

/** Two microphones were asked for: finds out whether two are there, or one channel, one twice, or one of them dead. */
export class LoneMicrophone {
  private first = 0;
  private second = 0;
  private apart = 0;
  private heard = 0;
  /** Only one microphone is heard. */
  found = false;

  push(channels: readonly Float32Array[], rate: number) {
    const [first, second] = channels;
    if (!first) return;
    if (!second) return void (this.found = true);
    let [one, other, apart] = [0, 0, 0];
    for (let at = 0; at < first.length; at++) {
      const [a, b] = [first[at] ?? 0, second[at] ?? 0];
      one += a * a;
      other += b * b;
      apart += (a - b) * (a - b);
    }
    if (Math.max(one, other) < audible ** 2 * first.length) return;
    this.first += one;
    this.second += other;
    this.apart += apart;
    this.heard += first.length / rate;
    if (this.heard < patience) return;
    const loudest = Math.max(this.first, this.second);
    this.found = Math.min(this.first, this.second, this.apart) < loudest * nothing;
  }
}
