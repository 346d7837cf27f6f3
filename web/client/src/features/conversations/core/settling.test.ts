import { expect, it } from 'vitest';
import type { ChecklistItem } from '@/api/types';
import { settleMs, settling, unticked } from './settling';

const item = (state: ChecklistItem['state'], more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  questionId: 'q1',
  state,
  evidence: [],
  proposals: [],
  ...more,
});

it('keeps a heard tick hollow for two seconds after its final words', () => {
  const fresh = settling([item('asked')], [item('answered', { source: 'rules' })], {}, 1_000);
  expect(fresh).toEqual({ q1: 1_000 });
  const answered = [item('answered', { source: 'rules' })];
  expect(settling(answered, answered, fresh, 1_000 + settleMs - 1)).toBe(fresh);
  expect(settling(answered, answered, fresh, 1_000 + settleMs)).toEqual({});
  expect(settling(answered, [item('pending')], fresh, 1_100)).toEqual({});
});

it('makes a tick by hand solid at once, and one that was there when the page opened', () => {
  expect(settling([item('pending')], [item('answered', { source: 'person' })], {}, 0)).toEqual({});
  expect(settling(null, [item('answered', { source: 'rules' })], {}, 0)).toEqual({});
});

it('tells of every tick that goes by itself', () => {
  const gone = item('pending', { reason: 'Porque sí.' });
  expect(unticked([item('answered')], [gone])).toEqual([gone]);
  expect(unticked([item('answered')], [{ ...gone, source: 'person' }])).toEqual([]);
  expect(unticked([item('pending')], [gone])).toEqual([]);
  expect(unticked(null, [gone])).toEqual([]);
});
