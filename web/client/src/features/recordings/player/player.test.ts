import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takesRoom } from '../capture/room';
import { player } from './player';

/** A loudspeaker: what it is given to play, and whether it plays. */
class Sound {
  static made: Sound[] = [];
  error: object | null = null;
  currentTime = 0;
  duration = 60;
  preload = '';
  playbackRate = 1;
  playing = false;
  sources: string[] = [];
  onplay?: () => void;
  onpause?: () => void;
  onerror?: () => void;

  constructor() {
    Sound.made.push(this);
  }
  set src(value: string) {
    this.sources.push(value);
    this.error = null;
    this.currentTime = 0;
  }
  play() {
    if (this.error) return Promise.reject(new DOMException('', 'NotSupportedError'));
    this.playing = true;
    this.onplay?.();
    return Promise.resolve();
  }
  pause() {
    this.playing = false;
    this.onpause?.();
  }
  hasAttribute = () => this.sources.length > 0;
  removeAttribute = vi.fn();
}
vi.stubGlobal('Audio', Sound);
const sound = () => Sound.made[0] as Sound;

describe('the player', () => {
  beforeEach(() => {
    takesRoom('talk', false);
    player.close();
  });

  it('loads anew what failed to load, and goes on from where it was', async () => {
    player.play('one', 12_000);
    sound().error = {};
    sound().onerror?.();
    expect(player.state.get()).toMatchObject({ failed: true, playing: false });
    const loads = sound().sources.length;

    player.toggle();
    await Promise.resolve();
    expect(sound().sources).toHaveLength(loads + 1);
    expect(sound().currentTime).toBe(12);
    expect(player.state.get()).toMatchObject({ failed: false, playing: true });
  });

  it('is silent while somebody is recorded: what plays stops, and nothing begins', () => {
    player.play('one');
    expect(sound().playing).toBe(true);

    takesRoom('talk', true);
    expect(sound().playing).toBe(false);
    const before = player.refusals.get();
    player.toggle();
    player.play('two');
    expect(sound().playing).toBe(false);
    expect(player.refusals.get()).toBe(before + 2);
    expect(player.state.get().conversationId).toBe('one');

    takesRoom('talk', false);
    player.toggle();
    expect(sound().playing).toBe(true);
  });
});
