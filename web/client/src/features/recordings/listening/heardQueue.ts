import type { HubLine } from '@/api/hub';
import { Problem } from '@/api/problem';
import type { HeardWords } from './browserEars';

/** Final words wait here until the server has them, in order; provisional ones go out when they can and are never kept. */
export class HeardQueue {
  private readonly finals: HeardWords[] = [];
  private sending = false;

  constructor(
    private readonly conversationId: string,
    private readonly line: HubLine,
  ) {
    line.watch((up) => up && void this.send());
  }

  add(words: HeardWords) {
    if (words.final) {
      this.finals.push(words);
      void this.send();
    } else if (this.line.isUp && this.finals.length === 0) {
      // Lost or refused: the next provisional words replace it anyway.
      this.line.invoke('Hear', this.conversationId, words).catch(() => {});
    }
  }

  /** Words from before that moment were taken off the record. */
  forget(toMs: number) {
    const kept = this.finals.filter((words) => words.fromMs >= toMs);
    this.finals.splice(0, this.finals.length, ...kept);
  }

  private async send() {
    if (this.sending) return;
    this.sending = true;
    for (let words = this.finals[0]; words && this.line.isUp; words = this.finals[0]) {
      try {
        await this.line.invoke('Hear', this.conversationId, words);
      } catch (error) {
        // Away for a moment: the same words again when the line is back. A refusal would come again, so it ends here.
        if (!(error instanceof Problem) || error.code === 'offline' || error.code === 'unavailable') break;
      }
      if (this.finals[0] === words) this.finals.shift();
    }
    this.sending = false;
  }
}
