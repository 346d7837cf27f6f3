import { newId } from '@/lib/id';
import { Store } from '@/lib/store';
import type { OpenConversation, Stretch } from '@/api/types';
import type { FromWorker, RecordingStatus, ToWorker } from '../core/recordingStatus';
import { beginWatch, gave, type SoundVerdict, verdict } from '../core/soundWatch';
import { Microphone, MicrophoneError, type MicrophoneTrouble } from './microphone';
import { listens } from './quietLine';
import { twoMicrophones } from './twoMicrophones';
import { takesRoom } from './room';

const lookMs = 250;

/** What the screen shows of the recording in this tab. */
export interface RecorderState {
  id: string;
  status: RecordingStatus | null;
  microphone: 'opening' | 'open' | 'suspended' | 'lost' | 'closed' | MicrophoneTrouble;
  /** Nothing of this recording is kept in this browser. */
  absent: boolean;
}

/** One recording in this tab: its microphone and the worker that keeps and sends the sound. Outlives every screen. */
export class Recorder {
  readonly state: Store<RecorderState>;
  /** Loudness of the last moment, 0 to 1. Apart from the state: it changes twenty times a second. */
  readonly level = new Store(0);
  /** What was taken off the record here. Apart from the state: it hardly ever changes. */
  readonly struck = new Store<readonly Stretch[]>([]);
  /** What there is to say about the sound itself. */
  readonly sound = new Store<SoundVerdict>('fine');
  /** Whether words are being written down, where it is this browser that writes them; and the stretches it has missed, the last one perhaps still open. */
  readonly hearing = new Store(true);
  readonly unheard = new Store<readonly Stretch[]>([]);
  private watch = beginWatch(Date.now());
  private readonly watching = setInterval(() => this.look(), lookMs);
  private readonly worker: Worker;
  private microphone: Microphone | null = null;
  /** Counts how often it was asked for and let go: a permission that comes late opens nothing. */
  private asked = 0;
  private over = false;

  constructor(id: string, open: OpenConversation | null) {
    this.state = new Store<RecorderState>({ id, status: null, microphone: 'closed', absent: false });
    this.worker = new Worker(new URL('../core/recorder.worker.ts', import.meta.url), { type: 'module' });
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(data);
    this.send({ type: 'start', id, open });
  }

  /** Somebody is being listened to. */
  readonly isListening = () => {
    const { microphone, status } = this.state.get();
    return microphone === 'open' && !!status && !status.paused && !status.stopped && !isTaken(status);
  };

  get id() {
    return this.state.get().id;
  }

  /** Needs a gesture of the person in front of the screen, at least the first time. */
  async listen() {
    if (this.over) return;
    const asked = ++this.asked;
    const before = this.microphone;
    this.microphone = null;
    this.set({ microphone: 'opening' });
    await before?.close();
    try {
      const microphone = await Microphone.open(
        twoMicrophones(),
        {
          lost: () => this.interrupt('lost', 'deviceLost'),
          suspended: () => this.interrupt('suspended', 'suspended'),
          running: () => this.running(),
        },
        (sound, handle) =>
          asked === this.asked && this.worker.postMessage({ type: 'sound', sound } satisfies ToWorker, [handle]),
      );
      if (asked !== this.asked) return await microphone.close();
      this.microphone = microphone;
      if (microphone.isRunning) this.set({ microphone: 'open' });
      else this.interrupt('suspended', 'suspended');
    } catch (error) {
      if (asked === this.asked) this.set({ microphone: error instanceof MicrophoneError ? error.trouble : 'busy' });
    }
  }

  /** The one tap that wakes a suspended microphone, or asks for another one. */
  async wake() {
    if (!this.microphone || this.state.get().microphone === 'lost') return this.listen();
    await this.microphone.resume();
  }

  pause() {
    this.microphone?.mute(true);
    this.send({ type: 'silence', cause: 'paused' });
  }

  speak() {
    takesRoom(this.id, true);
    this.microphone?.mute(false);
    this.send({ type: 'speak' });
  }

  stop() {
    this.send({ type: 'stop' });
    this.level.set(0);
    this.over = true;
    this.letGo();
    this.set({ microphone: 'closed' });
  }

  /** "Esto no": from there until now, here and everywhere. */
  strike(fromMs: number) {
    this.send({ type: 'strike', id: newId(), fromMs: Math.max(0, Math.floor(fromMs)) });
  }

  takeOver() {
    this.send({ type: 'takeOver' });
  }

  /** Lets go of it without stopping it: what is spooled stays for the next visit. */
  dispose() {
    clearInterval(this.watching);
    listens(this.id, false);
    takesRoom(this.id, false);
    this.over = true;
    this.letGo();
    this.worker.terminate();
  }

  private letGo() {
    this.asked++;
    void this.microphone?.close();
    this.microphone = null;
  }

  private running() {
    this.set({ microphone: 'open' });
    if (!this.state.get().status?.paused) this.send({ type: 'speak' });
  }

  private interrupt(microphone: 'lost' | 'suspended', cause: 'deviceLost' | 'suspended') {
    this.level.set(0);
    this.set({ microphone });
    this.send({ type: 'silence', cause });
  }

  private hear(message: FromWorker) {
    if (message.type === 'absent') return this.set({ absent: true });
    if (message.type === 'level') return this.microphone && this.measure(message.peak);
    const wasTaken = isTaken(this.state.get().status);
    this.set({ status: message.status });
    if (message.status.struck.length !== this.struck.get().length) this.struck.set(message.status.struck);
    if (isTaken(message.status) && !wasTaken) this.letGo();
  }

  private measure(peak: number) {
    this.level.set(peak);
    this.watch = gave(this.watch, peak, Date.now());
  }

  private look() {
    if (!this.isListening()) this.watch = beginWatch(Date.now());
    this.sound.set(verdict(this.watch, Date.now()));
  }

  private set(change: Partial<RecorderState>) {
    this.state.update((state) => ({ ...state, ...change }));
    listens(this.id, this.isListening());
    takesRoom(this.id, this.isListening() || this.state.get().microphone === 'opening');
  }

  private send(message: ToWorker) {
    this.worker.postMessage(message);
  }
}

/** Another screen records it now, or the server takes no more of it. */
const isTaken = (status: RecordingStatus | null) => status?.phase === 'fenced' || status?.phase === 'closed';
