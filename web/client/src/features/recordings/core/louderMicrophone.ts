const neither = 0;
/** 6 dB. Of a voice, 10 to 15 dB less arrive at the other person's lapel. */
const clearly = 4;
/** Effective value 60 of 32,768 (-55 dB): below it there is nobody to tell apart. */
const quietest = 60 * 60;
/** Consonants and the end of a word are quiet: a microphone stays the louder one for so many blocks more, unless the other one is. */
const stays = 4;

/** Which of two microphones was clearly louder, block by block: the server's `LouderMicrophone`, tested on the same vectors. */
export class LouderMicrophone {
  private last = neither;
  private left = 0;

  /** The next block, each microphone by the mean of its squared samples (of 32,768²): 0 is neither, 1 the first, 2 the second. */
  next(first: number, second: number): number {
    const now = louder(first, second);
    if (now !== neither) {
      this.last = now;
      this.left = stays;
      return now;
    }
    if (this.left === 0) return neither;
    this.left--;
    return this.last;
  }
}

function louder(first: number, second: number) {
  if (first >= quietest && first >= second * clearly) return 1;
  return second >= quietest && second >= first * clearly ? 2 : neither;
}
