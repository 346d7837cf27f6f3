import type { Attachment, OpenConversation } from '@/api/types';
import { importSpoolKey } from './cipher';
import { type Frame, gapFrame, sampleRate } from './frames';
import { silenced, type Strike } from './silence';
import type { Spool, SpooledRecording } from './spool';

/** Numbers the frames of one recording and keeps each of them until the server has it. */
export class FrameKeeper {
  /** Samples of each frame that waits for its receipt. */
  private readonly waiting: Map<number, number>;
  /** Frames that the disk refused: they live here until they are stored. */
  private readonly unspooled = new Map<number, Uint8Array>();
  /** Until the first Attach there is no key and no number: frames wait in memory. */
  private readonly early: Frame[] = [];
  private writing: Promise<void> = Promise.resolve();
  private numbered: number;
  /** One past the last frame that can be sent. */
  private written: number;
  /** Samples that the server has. */
  private durable: number;
  /** What was taken off the record: sound of it that still comes is kept as silence. */
  private readonly strikes: Strike[];
  /** Wishes the server does not know yet. */
  untold: readonly Strike[];
  /** The disk takes our frames. */
  spooling = true;

  constructor(
    private readonly spool: Spool,
    private readonly id: string,
    private recording: SpooledRecording | undefined,
    waiting: Map<number, number>,
    private readonly spooled: (next: number) => void,
  ) {
    this.waiting = waiting;
    this.untold = recording?.untold ?? [];
    this.strikes = [...this.untold];
    this.numbered = this.written = recording?.next ?? 0;
    this.durable = (recording?.samples ?? 0) - sum(waiting.values());
  }

  get known() {
    return this.recording !== undefined;
  }

  get waitingSamples() {
    return sum(this.waiting.values()) + this.early.reduce((total, frame) => total + frame.samples, 0);
  }

  /** Length of the recording: what the server has and what waits here. */
  get samples() {
    return this.durable + this.waitingSamples;
  }

  /** The first ticket: key, first number and what is stored already. Answers the next number that can be sent. */
  async adopt(ticket: Attachment, open: OpenConversation) {
    const now = Date.now();
    this.numbered = this.written = ticket.durableThrough + 1;
    const key = await importSpoolKey(ticket.spoolKey);
    await this.remember({
      id: this.id,
      open,
      startedAt: now,
      key,
      next: this.numbered,
      samples: ticket.samples,
      lastAt: now,
      stopped: false,
      untold: [...this.untold],
    });
    this.keep([]);
    return this.written;
  }

  /** What the server has is counted as the server counts it; what waits here for its receipt is not counted twice. */
  attached(ticket: Attachment) {
    const owed = [...this.waiting].filter(([seq]) => seq <= ticket.durableThrough).map(([, samples]) => samples);
    this.durable = ticket.samples - sum(owed);
  }

  keep(frames: Frame[]) {
    this.early.push(...frames);
    if (!this.recording) return;
    for (const heard of this.early.splice(0)) {
      const seq = this.numbered++;
      const first = this.durable + sum(this.waiting.values());
      const frame = { ...heard, bytes: silenced(heard.bytes, first, this.strikes) };
      this.waiting.set(seq, frame.samples);
      this.writing = this.writing.then(() => this.write(seq, frame));
    }
  }

  /** "Esto no": what waits here becomes silence, on disk too, and the wish is kept until the server has been told. */
  async strike(strike: Strike) {
    this.strikes.push(strike);
    this.untold = [...this.untold, strike];
    this.writing = this.writing.then(() => this.silence());
    await this.writing;
  }

  /** The server knows, and has forgotten. */
  async told(id: string) {
    this.untold = this.untold.filter((strike) => strike.id !== id);
    this.writing = this.writing.then(async () => {
      if (this.recording) await this.remember({ ...this.recording, untold: [...this.untold] });
    });
    await this.writing;
  }

  private async silence() {
    if (!this.recording) return;
    await this.remember({ ...this.recording, untold: [...this.untold] });
    let first = this.durable;
    for (const [seq, samples] of [...this.waiting]) {
      const [frame] = await this.frames(seq, 1);
      const silent = frame && silenced(new Uint8Array(frame), first, this.strikes);
      if (silent && silent.some((byte, at) => byte !== frame[at])) await this.put(seq, { bytes: silent, samples });
      first += samples;
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
      return spooled.get(seq) ?? this.unspooled.get(seq) ?? this.lost(seq);
    });
  }

  private lost(seq: number): Uint8Array {
    const ms = ((this.waiting.get(seq) ?? 0) * 1000) / sampleRate;
    this.waiting.set(seq, 0);
    return gapFrame('unknown', ms).bytes;
  }

  /** Others have recorded meanwhile: what waits here moves behind theirs. Answers the next number. */
  async moveBehind(durable: number): Promise<number> {
    await this.writing;
    const first = Math.min(...this.waiting.keys(), this.numbered);
    const by = durable + 1 - first;
    if (by <= 0 || !this.recording) return this.numbered;
    this.numbered += by;
    this.written = this.numbered;
    this.recording = { ...this.recording, next: this.numbered };
    await this.spool.shift(this.recording, by);
    for (const map of [this.waiting, this.unspooled] as Map<number, unknown>[]) {
      const moved = [...map].map(([seq, value]) => [seq + by, value] as const);
      map.clear();
      for (const [seq, value] of moved) map.set(seq, value);
    }
    return this.numbered;
  }

  forget(through: number) {
    this.durable += this.drop(through);
    void this.spool.forget(this.id, through);
  }

  async end() {
    await this.writing;
    await this.spool.end(this.id);
  }

  /** Lets go of frames and answers how many samples were in them. */
  private drop(through: number): number {
    let dropped = 0;
    for (const [seq, samples] of this.waiting) {
      if (seq > through) continue;
      dropped += samples;
      this.waiting.delete(seq);
      this.unspooled.delete(seq);
    }
    return dropped;
  }

  private async write(seq: number, frame: Frame) {
    if (!this.recording) return;
    this.recording = { ...this.recording, next: seq + 1, samples: this.samplesThrough(seq), lastAt: Date.now() };
    await this.put(seq, frame);
    this.written = seq + 1;
    this.spooled(this.written);
  }

  private async put(seq: number, frame: Frame) {
    if (!this.recording) return;
    try {
      await this.spool.write(this.recording, seq, frame);
      this.unspooled.delete(seq);
      this.spooling = true;
    } catch {
      // Full disk or a private window: the frame goes out from memory and the screen says that there is no copy here.
      this.unspooled.set(seq, frame.bytes);
      this.spooling = false;
    }
  }

  private samplesThrough(last: number) {
    return this.durable + sum([...this.waiting].filter(([seq]) => seq <= last).map(([, samples]) => samples));
  }

  private async remember(recording: SpooledRecording) {
    this.recording = recording;
    await this.spool.begin(recording).catch(() => void (this.spooling = false));
  }
}

function sum(samples: Iterable<number>): number {
  let total = 0;
  for (const one of samples) total += one;
  return total;
}
