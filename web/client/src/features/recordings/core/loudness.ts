const every = 0.05;

/** The loudest sample of each twentieth of a second, for the meter on the screen. */
export class Loudness {
  private peak = 0;
  private heard = 0;

  constructor(private readonly tell: (peak: number) => void) {}

  push(channels: readonly Float32Array[], rate: number) {
    for (const samples of channels) for (const sample of samples) this.peak = Math.max(this.peak, Math.abs(sample));
    this.heard += (channels[0]?.length ?? 0) / rate;
    if (this.heard < every) return;
    this.tell(this.peak);
    this.peak = 0;
    this.heard = 0;
  }
}
