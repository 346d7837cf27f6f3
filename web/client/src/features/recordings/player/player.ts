import { Store } from '@/lib/store';
import { room } from '../capture/room';
import { heardUntil, rememberHeard } from './heardUntil';

export interface PlayerState {
  conversationId: string | null;
  playing: boolean;
  positionMs: number;
  durationMs: number;
  rate: number;
  failed: boolean;
}

const idle: PlayerState = {
  conversationId: null,
  playing: false,
  positionMs: 0,
  durationMs: 0,
  rate: 1,
  failed: false,
};

const soundOf = (conversationId: string) => `/api/conversations/${conversationId}/recording`;
const rememberEveryMs = 2_000;

/** The one loudspeaker of the page. It belongs to no screen, so it goes on while one walks about; while somebody is recorded here it is silent. */
class Player {
  readonly state = new Store<PlayerState>(idle);
  /** How often it would not play, because it would be heard in a recording. */
  readonly refusals = new Store(0);
  private element: HTMLAudioElement | null = null;
  private untilMs: number | null = null;
  private rememberedMs = 0;
  private isClip = false;

  constructor() {
    room.watch(() => room.get() && this.element?.pause());
  }

  /** From there, or on from where it was; up to there, when it is a clip. */
  play(conversationId: string, fromMs?: number, untilMs?: number) {
    if (room.get()) return this.refusals.update((count) => count + 1);
    const audio = this.audio();
    if (this.state.get().conversationId !== conversationId) {
      this.remember();
      audio.src = soundOf(conversationId);
      this.set({ ...idle, conversationId, rate: this.state.get().rate });
      fromMs ??= heardUntil(conversationId);
    } else if (audio.error) {
      // What failed to load stays failed until it is loaded anew.
      audio.src = soundOf(conversationId);
      fromMs ??= this.state.get().positionMs;
    }
    this.untilMs = untilMs ?? null;
    this.isClip = untilMs !== undefined;
    this.set({ failed: false });
    if (fromMs !== undefined) {
      audio.currentTime = fromMs / 1000;
      this.set({ positionMs: fromMs });
    }
    audio.playbackRate = this.state.get().rate;
    audio.play().catch((error: unknown) => {
      // Another clip was asked for before this one began: not a failure.
      if ((error as DOMException).name !== 'AbortError') this.set({ failed: true, playing: false });
    });
  }

  toggle() {
    const { playing, conversationId } = this.state.get();
    if (playing) this.audio().pause();
    else if (conversationId) this.play(conversationId);
  }

  seek(positionMs: number) {
    this.untilMs = null;
    this.isClip = false;
    const to = Math.max(0, positionMs);
    this.audio().currentTime = to / 1000;
    this.set({ positionMs: to });
    this.remember();
  }

  skip(ms: number) {
    const { positionMs, durationMs } = this.state.get();
    this.seek(Math.min(positionMs + ms, durationMs || Infinity));
  }

  speed(rate: number) {
    this.audio().playbackRate = rate;
    this.set({ rate });
  }

  close() {
    this.remember();
    this.element?.pause();
    this.element?.removeAttribute('src');
    this.set({ ...idle, rate: this.state.get().rate });
  }

  private audio(): HTMLAudioElement {
    if (this.element) return this.element;
    const audio = new Audio();
    audio.preload = 'metadata';
    audio.ontimeupdate = () => this.moved(audio);
    audio.onloadedmetadata = () => this.set({ durationMs: audio.duration * 1000 });
    audio.onplay = () => this.set({ playing: true });
    audio.onpause = () => {
      this.set({ playing: false });
      this.remember();
    };
    audio.onerror = () => audio.hasAttribute('src') && this.set({ failed: true, playing: false });
    this.element = audio;
    return audio;
  }

  private moved(audio: HTMLAudioElement) {
    const positionMs = audio.currentTime * 1000;
    if (Math.abs(positionMs - this.rememberedMs) > rememberEveryMs) this.remember();
    if (this.untilMs !== null && positionMs >= this.untilMs) {
      this.untilMs = null;
      audio.pause();
    }
    this.set({ positionMs });
  }

  /** Where one is; not where a clip of a few seconds ends. */
  private remember() {
    const { conversationId, positionMs, durationMs } = this.state.get();
    if (!conversationId || this.isClip) return;
    this.rememberedMs = positionMs;
    rememberHeard(conversationId, positionMs, durationMs);
  }

  private set(change: Partial<PlayerState>) {
    this.state.update((state) => ({ ...state, ...change }));
  }
}

export const player = new Player();
