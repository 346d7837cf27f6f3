import type { Attachment, OpenConversation } from '@/api/types';
import { importSpoolKey } from './cipher';
import { type Frame, frameSamples, gapFrame } from './frames';
import type { Spool, SpooledRecording } from './spool';

/** Numbers the frames of one recording and keeps each of them until the server has it. */
export class FrameKeeper {
  /** Samples of each frame that waits for its receipt. */
  private readonly waiting = new Map<number, number>();
  /** Frames that the disk refused: they live here until they are stored. */
  private readonly unspooled = new Map<number, Uint8Array>();
  /** Until the first Attach there is no key and no number: frames wait in memory. */
  private readonly early: Frame[] = [];
  private writing: Promise<void> = Promise.resolve();
  private numbered: number;
  /** The disk takes our frames. */
  spooling = true;

  constructor(
    private readonly spool: Spool,
    private readonly id: string,
    private recording: SpooledRecording | undefined,
    waiting: number[],
    private readonly spooled: (next: number) => void,
  ) {
    for (const seq of waiting) this.waiting.set(seq, frameSamples);
    this.numbered = recording?.next ?? 0;
  }

  get known() {
    return this.recording !== undefined;
  }

  get waitingSamples() {
    const numbered = [...this.waiting.values()].reduce((sum, samples) => sum + samples, 0);
    return this.early.reduce((sum, frame) => sum + frame.samples, numbered);
  }

  get samples() {
    return this.recording?.samples ?? 0;
  }

  /** The first ticket: key, first number and what is stored already. Answers that number: what it is given is not on disk yet. */
  async adopt(ticket: Attachment, open: OpenConversation): Promise<number> {
    const now = Date.now();
    const first = ticket.durableThrough + 1;
    this.numbered = first;
    await this.remember({
      id: this.id,
      open,
      startedAt: now,
      key: await importSpoolKey(ticket.spoolKey),
      next: this.numbered,
      samples: ticket.samples,
      lastAt: now,
      stopped: false,
    });
    this.keep([]);
    return first;
  }

  keep(frames: Frame[]) {
    this.early.push(...frames);
    if (!this.recording) return;
    for (const frame of this.early.splice(0)) {
      const seq = this.numbered++;
      this.waiting.set(seq, frame.samples);
      this.writing = this.writing.then(() => this.write(seq, frame));
    }
  }

  /** After everything kept so far is on disk, so is the wish to stop. */
  async stop() {
    this.writing = this.writing.then(async () => {
      if (this.recording) await this.remember({ ...this.recording, stopped: true });
    });
    await this.writing;
  }

  /** The frames as they travel. One that is gone from here leaves a gap in its place: the numbers stay whole. */
  async frames(first: number, count: number): Promise<Uint8Array[]> {
    const spooled = this.recording
      ? await this.spool.frames(this.id, this.recording.key, first, count)
      : new Map<number, Uint8Array>();
    return Array.from({ length: count }, (_, at) => {
      const seq = first + at;
      return spooled.get(seq) ?? this.unspooled.get(seq) ?? gapFrame('unknown', 250).bytes;
    });
  }

  /** Others have recorded meanwhile: what waits here moves behind theirs. Answers the number after it. */
  async moveBehind(durable: number): Promise<number> {
    await this.writing;
    const first = Math.min(...this.waiting.keys(), this.numbered);
    const by = durable + 1 - first;
    if (by <= 0 || !this.recording) return this.numbered;
    const next = this.numbered + by;
    this.numbered = next;
    this.recording = { ...this.recording, next };
    await this.spool.shift(this.recording, by);
    for (const map of [this.waiting, this.unspooled] as Map<number, unknown>[]) {
      const moved = [...map].map(([seq, value]) => [seq + by, value] as const);
      map.clear();
      for (const [seq, value] of moved) map.set(seq, value);
    }
    return next;
  }

  forget(through: number) {
    for (const seq of this.waiting.keys()) if (seq <= through) this.waiting.delete(seq);
    for (const seq of this.unspooled.keys()) if (seq <= through) this.unspooled.delete(seq);
    void this.spool.forget(this.id, through);
  }

  async end() {
    await this.writing;
    await this.spool.end(this.id);
  }

  private async write(seq: number, frame: Frame) {
    if (!this.recording) return;
    this.recording = {
      ...this.recording,
      next: seq + 1,
      samples: this.recording.samples + frame.samples,
      lastAt: Date.now(),
    };
    try {
      await this.spool.write(this.recording, seq, frame);
      this.spooling = true;
    } catch {
      // Full disk or a private window: the frame goes out from memory and the screen says that there is no copy here.
      this.unspooled.set(seq, frame.bytes);
      this.spooling = false;
    }
    this.spooled(seq + 1);
  }

  private async remember(recording: SpooledRecording) {
    this.recording = recording;
    await this.spool.begin(recording).catch(() => void (this.spooling = false));
  }
}
