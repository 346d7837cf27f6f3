import { describe, expect, it } from 'vitest';
import { chipOf } from './chip';
import type { RecordingStatus } from './recordingStatus';

const status: RecordingStatus = {
  id: 'r',
  phase: 'attached',
  lineUp: true,
  waitingMs: 250,
  capturedMs: 60_000,
  spooling: true,
  paused: false,
  stopped: false,
  lone: false,
  engine: 'browser',
  language: 'es',
  struck: [],
  untold: 0,
  refusal: '',
};
const chip = (change: Partial<RecordingStatus>, deaf = false) =>
  chipOf({ status: { ...status, ...change }, microphone: 'open' }, deaf);

describe('the chip', () => {
  it('says saved only when it is', () => {
    expect(chip({}).text).toBe('listening');
    expect(chip({ waitingMs: 3_000 }).text).toBe('saving');
  });

  it('says how many seconds wait here while the line is down', () => {
    expect(chip({ lineUp: false, waitingMs: 11_400 })).toMatchObject({ text: 'reconnecting', seconds: 12 });
    expect(chip({ phase: 'detached', waitingMs: 11_400 }).text).toBe('reconnecting');
  });

  it('says that there is no copy here when the disk refuses', () => {
    expect(chip({ lineUp: false, waitingMs: 11_400, spooling: false }).text).toBe('unspooled');
  });

  it('says that nothing is written down while the sound is kept', () => {
    expect(chip({}, true).text).toBe('deaf');
  });

  it('never claims to listen without a microphone', () => {
    expect(chipOf({ status, microphone: 'lost' }, false).text).toBe('noMicrophone');
    expect(chipOf({ status, microphone: 'suspended' }, false).text).toBe('suspended');
  });
});
