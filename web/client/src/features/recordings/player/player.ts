import { Store } from '@/lib/store';

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

/** The one loudspeaker of the page. It belongs to no screen, so it goes on while one walks about. */
class Player {
  readonly state = new Store<PlayerState>(idle);
  private element: HTMLAudioElement | null = null;
  private untilMs: number | null = null;

  /** From there, or on from where it was; up to there, when it is a clip. */
  play(conversationId: string, fromMs?: number, untilMs?: number) {
    const audio = this.audio();
    if (this.state.get().conversationId !== conversationId) {
      audio.src = `/api/conversations/${conversationId}/recording`;
      this.set({ ...idle, conversationId, rate: this.state.get().rate });
    }
    this.untilMs = untilMs ?? null;
    this.set({ failed: false });
    if (fromMs !== undefined) audio.currentTime = fromMs / 1000;
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
    this.audio().currentTime = Math.max(0, positionMs) / 1000;
    this.set({ positionMs });
  }

  skip(ms: number) {
    this.seek(Math.min(this.state.get().positionMs + ms, this.state.get().durationMs));
  }

  speed(rate: number) {
    this.audio().playbackRate = rate;
    this.set({ rate });
  }

  close() {
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
    audio.onpause = () => this.set({ playing: false });
    audio.onerror = () => audio.hasAttribute('src') && this.set({ failed: true, playing: false });
    this.element = audio;
    return audio;
  }

  private moved(audio: HTMLAudioElement) {
    const positionMs = audio.currentTime * 1000;
    if (this.untilMs !== null && positionMs >= this.untilMs) {
      this.untilMs = null;
      audio.pause();
    }
    this.set({ positionMs });
  }

  private set(change: Partial<PlayerState>) {
    this.state.update((state) => ({ ...state, ...change }));
  }
}

export const player = new Player();
