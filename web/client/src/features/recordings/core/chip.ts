import type { RecorderState } from '../capture/recorder';

export type ChipText =
  | 'connecting'
  | 'listening'
  | 'saving'
  | 'reconnecting'
  | 'reconnectingEmpty'
  | 'deaf'
  | 'paused'
  | 'pausedWaiting'
  | 'noMicrophone'
  | 'suspended'
  | 'unspooled'
  | 'finishing'
  | 'elsewhere'
  | 'closed';

export interface Chip {
  text: ChipText;
  seconds: number;
  tone: 'good' | 'waiting' | 'attention';
}

/** Sound always takes a moment to reach the disk of the server; only beyond this is it "on this machine". */
const momentMs = 2_000;

/** The one sentence about the recording that is always true. */
export function chipOf({ status, microphone }: Pick<RecorderState, 'status' | 'microphone'>, deaf: boolean): Chip {
  const seconds = Math.ceil((status?.waitingMs ?? 0) / 1000);
  const say = (text: ChipText, tone: Chip['tone']): Chip => ({ text, seconds, tone });
  if (!status || status.phase === 'waiting') return say('connecting', 'waiting');
  if (status.phase === 'fenced') return say('elsewhere', 'attention');
  if (status.phase === 'closed' || status.phase === 'sealed') return say('closed', 'attention');
  if (status.stopped) return say('finishing', 'waiting');
  const away = !status.lineUp || status.phase !== 'attached';
  const waits = status.waitingMs > momentMs;
  if (away && status.capturedMs === 0) return say('connecting', 'waiting');
  if (waits && !status.spooling) return say('unspooled', 'attention');
  if (away) return say(seconds > 0 ? 'reconnecting' : 'reconnectingEmpty', 'attention');
  if (microphone === 'opening') return say('connecting', 'waiting');
  if (microphone === 'suspended' && !waits) return say('suspended', 'attention');
  if (microphone !== 'open' && !waits) return say('noMicrophone', 'attention');
  if (status.paused) return say(waits ? 'pausedWaiting' : 'paused', 'waiting');
  if (waits) return say('saving', 'waiting');
  return deaf ? say('deaf', 'waiting') : say('listening', 'good');
}
