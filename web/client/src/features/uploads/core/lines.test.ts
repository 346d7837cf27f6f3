import { expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint';
import { isMoving, linesOf, type Row, type TrayItem } from './lines';

const item = (id: string, state: TrayItem['state'] = 'sending'): TrayItem => ({
  id,
  intervieweeId: 'p',
  name: `${id}.mp3`,
  bytes: 200,
  sent: 50,
  state,
  problem: null,
});
const row = (id: string, phase: Row['phase'], elsewhere = false): Row => ({
  id,
  intervieweeId: 'p',
  name: `${id}.mp3`,
  bytes: 200,
  stored: 100,
  phase,
  changedAt: '2026-03-02T12:00:00Z',
  arriving: false,
  opened: phase === 'ready',
  elsewhere,
});
const states = (...of: Parameters<typeof linesOf>) =>
  linesOf(...of).map(({ id, state, percent }) => `${id} ${state} ${percent}`);
const none = new Set<string>();

it('says of a file that this page sends what this page knows', () => {
  expect(states([item('a')], [row('a', 'uploading')], none)).toEqual(['a sending 25']);
});

it('lets the server speak once it has the whole file', () => {
  expect(states([item('a', 'checking')], [row('a', 'queued')], none)).toEqual(['a queued 50']);
});

it('asks for the file again after a reload, and not while another page sends it', () => {
  expect(states([], [row('a', 'uploading'), row('b', 'uploading', true)], none)).toEqual([
    'a chooseAgain 50',
    'b elsewhere 50',
  ]);
});

it('keeps what became ready under our eyes, and not what was ready before', () => {
  expect(states([], [row('a', 'ready'), row('b', 'ready')], new Set(['b']))).toEqual(['b ready 50']);
});

it('asks again only while something moves', () => {
  const phases = [
    'uploading',
    'queued',
    'checking',
    'transcribing',
    'reading',
    'ready',
    'needsAttention',
    'refused',
  ] as const;
  expect(phases.filter((phase) => isMoving(row('a', phase)))).toEqual([
    'queued',
    'checking',
    'transcribing',
    'reading',
  ]);
});

it('knows a file again by its size and both ends', async () => {
  const bytes = new Uint8Array(300_000).fill(7);
  const same = await fingerprintOf(new Blob([bytes]));
  expect(await fingerprintOf(new Blob([bytes]))).toBe(same);
  expect(await fingerprintOf(new Blob([bytes.slice(1)]))).not.toBe(same);
  bytes[299_999] = 8;
  expect(await fingerprintOf(new Blob([bytes]))).not.toBe(same);
});
