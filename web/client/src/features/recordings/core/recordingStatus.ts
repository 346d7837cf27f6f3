import type { OpenConversation, Stretch } from '@/api/types';
import type { GapCause } from './frames';
import type { Phase } from './protocol';
import type { Sound } from './sound';

/** The truth about a recording, as the worker knows it. */
export interface RecordingStatus {
  id: string;
  /** Who writes the words down, and in what language. */
  engine: string;
  language: string;
  phase: Phase | 'waiting';
  lineUp: boolean;
  /** Sound that is here and not yet stored on the server. */
  waitingMs: number;
  /** Length of the recording, sound of earlier visits included. */
  capturedMs: number;
  /** Frames are on this machine's disk; false when it refuses them (full, private window). */
  spooling: boolean;
  paused: boolean;
  stopped: boolean;
  /** Two microphones were asked for and one is heard. */
  lone: boolean;
  /** What was taken off the record here: nothing shows it, even before the server has been told. */
  struck: readonly Stretch[];
  /** How much of that the server does not know yet. */
  untold: number;
  /** Why the server takes nothing more, in a sentence. */
  refusal: string;
}

export type ToWorker =
  | { type: 'start'; id: string; open: OpenConversation | null }
  | { type: 'sound'; sound: Sound }
  | { type: 'silence'; cause: GapCause }
  | { type: 'speak' }
  | { type: 'stop' }
  | { type: 'strike'; id: string; fromMs: number }
  | { type: 'takeOver' };

/** The level is the loudest sample of the last moment, 0 to 1. */
export type FromWorker =
  { type: 'status'; status: RecordingStatus } | { type: 'level'; peak: number } | { type: 'absent' };
