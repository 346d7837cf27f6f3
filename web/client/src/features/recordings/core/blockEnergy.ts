import { LouderMicrophone } from './louderMicrophone';

/** Samples of a block: fifty milliseconds. */
export const blockSamples = 800;

/** For each block of a frame, which of two microphones was clearly louder. */
export class BlockEnergy {
  private readonly microphone = new LouderMicrophone();
  private blocks: number[] = [];
  private first = 0;
  private second = 0;
  private samples = 0;

  /** The next sample of each, from -1 to 1. */
  push(first: number, second: number) {
    this.first += first * first;
    this.second += second * second;
    if (++this.samples === blockSamples) this.close();
  }

  /** The blocks of the frame that ends here; the next sample begins another one. */
  take(): number[] {
    if (this.samples > 0) this.close();
    const taken = this.blocks;
    this.blocks = [];
    return taken;
  }

  private close() {
    const scale = 0x8000 ** 2 / this.samples;
    this.blocks.push(this.microphone.next(this.first * scale, this.second * scale));
    this.first = this.second = this.samples = 0;
  }
}
