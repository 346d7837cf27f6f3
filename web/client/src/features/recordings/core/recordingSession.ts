import type { HubLine } from '@/api/hub';
import type { AppendReply, Attachment, OpenConversation, StopReply, Stretch } from '@/api/types';
import { isContested, isRefusal, sealedReply } from './answers';
import { FrameKeeper } from './frameKeeper';
import { type Frame, type GapCause, sampleRate } from './frames';
import { LoneMicrophone } from './loneMicrophone';
import { Loudness } from './loudness';
import { MicrophoneTrack } from './microphoneTrack';
import { begin, type Command, isOver, type ProtocolEvent, type ProtocolState, step } from './protocol';
import type { FromWorker } from './recordingStatus';
import { listenTo, slackMs, type Sound } from './sound';
import type { Spool, SpooledRecording } from './spool';

const tickMs = 250;
const tellAgainMs = 2_000;
const msOf = (samples: number) => (samples * 1000) / sampleRate;

/** One recording on its way: the pure protocol, the spool on disk and the line, joined. Runs in a worker of its own. */
export class RecordingSession {
  private readonly track = new MicrophoneTrack();
  private readonly keeper: FrameKeeper;
  private readonly timer: ReturnType<typeof setInterval>;
  private state: ProtocolState;
  private refusal = '';
  private claiming = false;
  private stopped = false;
  private over = false;
  private readonly loudness = new Loudness((peak) => this.tell({ type: 'level', peak }));
  private lone = new LoneMicrophone();
  private endListening = () => {};
  private struck: Stretch[];
  private telling = false;
  private tellAgainAt = 0;

  constructor(
    private readonly line: HubLine,
    spool: Spool,
    private readonly id: string,
    private readonly open: OpenConversation,
    left: { recording: SpooledRecording | undefined; waiting: Map<number, number> },
    private readonly tell: (message: FromWorker) => void,
  ) {
    const { recording, waiting } = left;
    this.keeper = new FrameKeeper(spool, id, recording, waiting, (next) => this.on({ type: 'spooled', next }));
    this.struck = [...this.keeper.untold];
    const next = recording?.next ?? 0;
    this.state = begin(Math.min(next, ...waiting.keys()), next, Date.now());
    this.stopped = recording?.stopped ?? false;
    if (this.stopped) this.state = { ...this.state, stopping: true };
    // What passed since the last visit was not recorded: it is said, not spliced.
    if (recording && !recording.stopped) this.track.hush('suspended', recording.lastAt);
    line.watch((up) => this.on({ type: 'line', up }));
    line.open();
    this.timer = setInterval(() => this.on({ type: 'tick' }), tickMs);
    this.report();
  }

  listen(sound: Sound) {
    // The microphone was allowed after she had finished: nothing of it is taken.
    if (this.stopped) return listenTo(sound, () => {})();
    this.endListening();
    this.track.connect(slackMs(sound));
    this.lone = new LoneMicrophone();
    this.speak();
    this.endListening = listenTo(sound, (block) => {
      this.loudness.push(block.channels, block.rate);
      if (sound.two) this.lone.push(block.channels, block.rate);
      this.keep(this.track.push(block));
    });
  }

  hush(cause: GapCause) {
    this.keep(this.track.hush(cause, Date.now()));
    this.report();
  }

  speak() {
    this.keep(this.track.speak(Date.now()));
    this.report();
  }

  /** No more sound. Works without a line: the rest goes out when there is one. */
  async stop() {
    this.stopped = true;
    this.endListening();
    this.keep(this.track.hush('unknown', Date.now()));
    await this.keeper.stop();
    this.on({ type: 'stop' });
  }

  /** "Esto no", from there until this moment. It holds here at once, with or without a line. */
  strike(id: string, fromMs: number) {
    const toMs = Math.ceil(msOf(this.keeper.samples + this.track.waiting));
    if (toMs <= fromMs) return;
    this.struck = [...this.struck, { fromMs, toMs }];
    this.report();
    void this.keeper.strike({ id, fromMs, toMs }).then(() => this.tellStruck());
  }

  /** Until the server knows. What it refuses is about a conversation that is not there. */
  private async tellStruck() {
    const strike = this.keeper.untold[0];
    if (!strike || !this.keeper.known || !this.line.isUp || this.telling || Date.now() < this.tellAgainAt) return;
    this.telling = true;
    try {
      await this.line.invoke('OffTheRecord', this.id, strike);
      await this.keeper.told(strike.id);
    } catch (problem) {
      this.tellAgainAt = Date.now() + tellAgainMs;
      if (isRefusal(problem)) await this.keeper.told(strike.id);
    }
    this.telling = false;
    if (!this.over) this.report();
    void this.tellStruck();
  }

  /** Another screen has recorded meanwhile; from here on it is this one again. */
  takeOver() {
    this.claiming = true;
    this.on({ type: 'takeOver' });
  }

  private keep(frames: Frame[]) {
    if (frames.length > 0) this.keeper.keep(frames);
  }

  private on(event: ProtocolEvent) {
    const [state, commands] = step(this.state, event, Date.now());
    this.state = state;
    for (const command of commands) this.carryOut(command);
    void this.tellStruck();
    if (isOver(state)) void this.finish();
    else this.report();
  }

  private carryOut(command: Command) {
    switch (command.do) {
      case 'forget':
        return this.keeper.forget(command.through);
      case 'redial':
        return void this.line.redial();
      case 'attach':
        return this.ask(command.call, () => this.attach(command.call));
      case 'append':
        return this.ask(command.call, () => this.append(command));
      case 'stop':
        return this.ask(command.call, async () => {
          const reply = await this.line.invoke<StopReply>(
            'Stop',
            this.id,
            command.epoch,
            command.finalSeq,
            this.keeper.samples,
          );
          return sealedReply(command.call, reply);
        });
    }
  }

  private ask(call: number, question: () => Promise<ProtocolEvent>) {
    question().then(
      (event) => this.on(event),
      (problem: unknown) => {
        const refused = isRefusal(problem);
        if (refused) this.refusal = refused;
        this.on({ type: 'failed', call, final: refused !== null, contested: isContested(problem) });
      },
    );
  }

  private async attach(call: number): Promise<ProtocolEvent> {
    if (!this.keeper.known) await this.line.invoke('Open', this.id, this.open);
    const ticket = await this.line.invoke<Attachment>('Attach', this.id);
    if (!this.keeper.known) this.numberFrom(await this.keeper.adopt(ticket, this.open), ticket.durableThrough);
    else if (this.claiming) this.numberFrom(await this.keeper.moveBehind(ticket.durableThrough), ticket.durableThrough);
    this.claiming = false;
    if (this.isOurs(ticket)) this.keeper.attached(ticket);
    return { type: 'attached', call, epoch: ticket.epoch, durable: ticket.durableThrough };
  }

  /** Beyond what we ever sent, the frames there are not ours and ours are not there. */
  private isOurs(ticket: Attachment) {
    return ticket.durableThrough < this.state.sent || this.state.sent === 0;
  }

  /** Frames kept meanwhile count once they are on disk: they may already have been told, or will be. */
  private numberFrom(next: number, durable: number) {
    this.state = { ...this.state, next: Math.max(this.state.next, next), sent: durable + 1, durable };
  }

  private async append(command: Extract<Command, { do: 'append' }>): Promise<ProtocolEvent> {
    const frames = await this.keeper.frames(command.first, command.count);
    const reply = await this.line.invoke<AppendReply>('Append', this.id, command.epoch, command.first, frames);
    return {
      type: 'appended',
      call: command.call,
      outcome: reply.outcome,
      durable: reply.durableThrough,
      expected: reply.expected,
    };
  }

  private report() {
    const waiting = this.keeper.waitingSamples + this.track.waiting;
    const status = {
      id: this.id,
      engine: this.open.engine,
      language: this.open.language,
      phase: this.state.phase,
      lineUp: this.state.lineUp,
      waitingMs: msOf(waiting),
      capturedMs: msOf(this.keeper.samples + this.track.waiting),
      spooling: this.keeper.spooling,
      paused: this.track.silentBecause === 'paused',
      stopped: this.state.stopping,
      lone: this.lone.found,
      struck: this.struck,
      untold: this.keeper.untold.length,
      refusal: this.refusal,
    };
    this.tell({ type: 'status', status });
  }

  /** The last word to the screen comes after the last trace here is gone: it may end this worker. */
  private async finish() {
    // What was taken off the record is told first: with the last trace here the wish would be gone too.
    if (this.over || (this.state.phase === 'sealed' && this.keeper.untold.length > 0)) return;
    this.over = true;
    clearInterval(this.timer);
    this.endListening();
    // Sound that the server never took is not thrown away with its refusal: it stays here, and the next visit offers it again.
    if (this.state.phase === 'sealed' || this.keeper.waitingSamples === 0) await this.keeper.end();
    await this.line.close();
    this.report();
  }
}
