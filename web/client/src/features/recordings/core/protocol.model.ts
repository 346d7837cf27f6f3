import { batchFrames, begin, type Command, type ProtocolEvent, type ProtocolState, step } from './protocol';

interface Faults {
  loss: number;
  repeat: number;
  late: number;
  cut: number;
  reload: number;
  busy: number;
  /** Another device takes the recording and stores sound of its own. */
  elsewhere: number;
}

/** A browser, a bad line and a server that keeps the contract, driven by one seed. For tests only. */
export class RoughLine {
  state: ProtocolState = begin(0, 0, 0);
  readonly produced: string[] = [];
  readonly stored: string[] = [];
  readonly forgottenTooEarly: number[] = [];
  /** Came under a number that held something else: kept apart, as the server does. */
  readonly keptAside: string[] = [];
  sealed = false;
  redials = 0;
  private readonly faults: Faults;
  private readonly spool = new Map<number, string>();
  private readonly underway: { due: number; run: () => void }[] = [];
  private now = 0;
  private epoch = 0;
  private visit = 0;
  private stopped = false;
  private lineUpAt = 0;
  private claiming = false;
  private readonly takesOver: boolean;

  constructor(
    private seed: number,
    faults: Partial<Faults> = {},
  ) {
    this.faults = { loss: 0.1, repeat: 0.1, late: 0.3, cut: 0.02, reload: 0.01, busy: 0.05, elsewhere: 0, ...faults };
    this.takesOver = this.faults.elsewhere > 0;
  }

  /** Quarters of a second in which somebody speaks. */
  talk(quarters: number) {
    for (let quarter = 0; quarter < quarters; quarter++) {
      this.produce();
      this.pass(250);
      if (this.chance(this.faults.reload)) this.reload();
    }
  }

  /** The line gets well, the person stops, and a minute passes. */
  calmDown() {
    Object.assign(this.faults, { loss: 0, cut: 0, reload: 0, busy: 0, elsewhere: 0 });
    this.stopped = true;
    this.on({ type: 'stop' });
    for (let quarter = 0; quarter < 400 && this.state.phase !== 'sealed'; quarter++) this.pass(250);
  }

  attachElsewhere() {
    this.epoch++;
  }

  private recordElsewhere() {
    this.attachElsewhere();
    for (let count = 1 + this.random() * 3; count > 1; count--) this.stored.push(`other ${this.stored.length}`);
  }

  /** The person says that it is this device again. */
  private takeOver() {
    this.claiming = true;
    this.on({ type: 'takeOver' });
  }

  /** What waits here moves behind what others have stored. */
  private moveBehind(durable: number) {
    const waiting = [...this.spool];
    const by = durable + 1 - Math.min(this.state.next, ...this.spool.keys());
    if (by > 0) {
      this.spool.clear();
      for (const [seq, frame] of waiting) this.spool.set(seq + by, frame);
    }
    const next = Math.max(this.state.next + Math.max(0, by), durable + 1);
    this.state = { ...this.state, next, sent: durable + 1, durable };
    this.claiming = false;
  }

  private produce() {
    const seq = this.state.next;
    const frame = `frame ${this.produced.length}`;
    this.produced.push(frame);
    this.spool.set(seq, frame);
    this.on({ type: 'spooled', next: seq + 1 });
  }

  private pass(ms: number) {
    this.now += ms;
    if (!this.state.lineUp && this.now >= this.lineUpAt) this.on({ type: 'line', up: true });
    if (this.state.lineUp && this.chance(this.faults.cut)) this.cut();
    const due = this.underway.filter((message) => message.due <= this.now).sort((a, b) => a.due - b.due);
    for (const message of due) this.underway.splice(this.underway.indexOf(message), 1);
    for (const message of due) message.run();
    if (!this.sealed && this.chance(this.faults.elsewhere)) this.recordElsewhere();
    if (this.state.phase === 'fenced' && this.takesOver) this.takeOver();
    this.on({ type: 'tick' });
  }

  private cut() {
    this.lineUpAt = this.now + this.random() * 4_000;
    this.on({ type: 'line', up: false });
  }

  /** A new page: it knows the spool and nothing else. */
  private reload() {
    this.visit++;
    this.state = begin(Math.min(this.state.next, ...this.spool.keys()), this.state.next, this.now);
    this.lineUpAt = this.now + 300;
    if (this.stopped) this.on({ type: 'stop' });
  }

  private on(event: ProtocolEvent) {
    const [state, commands] = step(this.state, event, this.now);
    this.state = state;
    for (const command of commands) this.carryOut(command);
  }

  private carryOut(command: Command) {
    if (command.do === 'forget') return this.forget(command.through);
    if (command.do === 'redial') {
      this.redials++;
      return this.cut();
    }
    const visit = this.visit;
    const frames = command.do === 'append' ? this.framesFrom(command.first, command.count) : [];
    // The line never doubles an Attach; it may well bring it late.
    const copies = command.do !== 'attach' && this.chance(this.faults.repeat) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) this.send(() => this.serve(command, frames, visit));
  }

  private framesFrom(first: number, count: number) {
    if (count > batchFrames) throw new Error('too many frames in one call');
    return Array.from({ length: count }, (_, at) => this.spool.get(first + at) ?? 'lost');
  }

  private forget(through: number) {
    for (const seq of this.spool.keys()) {
      if (seq > through) continue;
      if (seq >= this.stored.length) this.forgottenTooEarly.push(seq);
      this.spool.delete(seq);
    }
  }

  private serve(command: Exclude<Command, { do: 'forget' | 'redial' }>, frames: string[], visit: number) {
    const event = this.answer(command, frames);
    this.send(() => {
      if (visit !== this.visit) return;
      if (event.type === 'attached' && event.call === this.state.call && this.claiming) this.moveBehind(event.durable);
      this.on(event);
    });
  }

  private answer(command: Exclude<Command, { do: 'forget' | 'redial' }>, frames: string[]): ProtocolEvent {
    const { call } = command;
    if (command.do === 'attach')
      return { type: 'attached', call, epoch: ++this.epoch, durable: this.stored.length - 1 };
    if (command.do === 'stop') {
      if (command.epoch < this.epoch && !this.sealed) return { type: 'failed', call, final: true, contested: true };
      this.sealed ||= command.epoch === this.epoch && command.finalSeq === this.stored.length - 1;
      return { type: 'stopped', call, sealed: this.sealed, missingFrom: this.stored.length };
    }
    return { type: 'appended', call, ...this.append(command.epoch, command.first, frames) };
  }

  private append(epoch: number, first: number, frames: string[]) {
    const reply = (outcome: 'stored' | 'expected' | 'fenced' | 'busy') => ({
      outcome,
      durable: this.stored.length - 1,
      expected: this.stored.length,
    });
    if (epoch < this.epoch) return reply('fenced');
    if (this.chance(this.faults.busy)) return reply('busy');
    if (first > this.stored.length) return reply('expected');
    frames.forEach((frame, at) => {
      const there = this.stored[first + at];
      if (there === undefined) this.stored.push(frame);
      else if (there !== frame) this.keptAside.push(frame);
    });
    return reply('stored');
  }

  private send(run: () => void) {
    if (this.chance(this.faults.loss)) return;
    const delay = this.chance(this.faults.late) ? 6_000 * this.random() : 100 * this.random();
    this.underway.push({ due: this.now + delay, run });
  }

  private chance(probability: number) {
    return this.random() < probability;
  }

  /** mulberry32 */
  private random() {
    let t = (this.seed = (this.seed + 0x6d2b79f5) | 0);
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
}
