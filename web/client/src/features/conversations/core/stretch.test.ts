import { describe, expect, it } from 'vitest';
import type { Provisional, Segment, SpeakerRole } from '@/api/types';
import { coverage, lengthOf } from './coverage';
import { touches, turnStart, without } from './stretch';

const line = (id: number, role: SpeakerRole, fromMs: number, toMs: number): Segment => ({
  id,
  role,
  voice: role,
  text: 'x',
  fromMs,
  toMs,
  words: [],
  backFilled: false,
  roleBy: 'engine',
});
const talk = [
  line(1, 'interviewer', 0, 2_000),
  line(2, 'interviewee', 2_400, 4_000),
  line(3, 'interviewee', 4_300, 6_000),
];
const words = (role: SpeakerRole, fromMs: number): Provisional => ({ text: 'y', role, fromMs, ticks: [] });

describe('a stretch', () => {
  it('holds what is in it by more than a breath', () => {
    const stretch = { fromMs: 1_000, toMs: 2_000 };
    expect(touches(stretch, 1_900, 5_000)).toBe(false);
    expect(touches(stretch, 1_700, 5_000)).toBe(true);
    expect(touches(stretch, 1_980, 2_010)).toBe(true);
    expect(touches(stretch, 1_500, 1_500)).toBe(true);
    expect(without(talk, [{ fromMs: 2_000, toMs: 4_100 }]).map(({ id }) => id)).toEqual([1, 3]);
  });
});

describe('the current turn', () => {
  it('is all that one voice has just said', () => {
    expect(turnStart(talk, null, 7_000)).toBe(2_400);
    expect(turnStart(talk, words('interviewee', 6_500), 7_000)).toBe(2_400);
    expect(turnStart(talk, words('interviewer', 6_500), 7_000)).toBe(6_500);
    expect(turnStart(talk, words('unknown', 6_500), 7_000)).toBe(2_400);
  });

  it('is one line where nobody told the voices apart, and never reaches into the one before', () => {
    const blind = [line(1, 'unknown', 0, 2_000), line(2, 'unknown', 1_200, 4_000)];
    expect(turnStart(blind, null, 5_000)).toBe(2_000);
  });

  it('is the last ten seconds where there are no words', () => {
    expect(turnStart([], null, 25_000)).toBe(15_000);
    expect(turnStart([], null, 4_000)).toBe(0);
    expect(turnStart([], words('unknown', 900), 4_000)).toBe(900);
  });
});

describe('the strip', () => {
  const view = { segments: [line(1, 'unknown', 1_000, 4_000), line(2, 'unknown', 5_000, 8_000)], offTheRecord: [] };
  const kinds = (all: ReturnType<typeof coverage>) => all.map(({ kind, fromMs, toMs }) => [kind, fromMs, toMs]);

  it('tells heard, saved and waiting without holes', () => {
    expect(kinds(coverage({ view, capturedMs: 20_000, waitingMs: 3_000, unheard: [] }))).toEqual([
      ['saved', 0, 1_000],
      ['heard', 1_000, 8_000],
      ['saved', 8_000, 17_000],
      ['waiting', 17_000, 20_000],
    ]);
  });

  it('shows what has no words yet, and what they filled in since', () => {
    const away = coverage({ view: { ...view, awayFromMs: 7_000 }, capturedMs: 20_000, waitingMs: 0, unheard: [] });
    expect(lengthOf(away, 'unheard')).toBe(12_000);
    const filled = [...view.segments, line(3, 'unknown', 9_000, 19_000)];
    const later = coverage({
      view: { ...view, segments: filled, awayFromMs: 7_000 },
      capturedMs: 20_000,
      waitingMs: 0,
      unheard: [],
    });
    expect(lengthOf(later, 'unheard')).toBe(1_000);
  });

  it('shows what was taken off the record above all else, and nothing before there is sound', () => {
    const struck = coverage({
      view: { ...view, offTheRecord: [{ fromMs: 4_000, toMs: 6_000 }] },
      capturedMs: 10_000,
      waitingMs: 10_000,
      unheard: [],
    });
    expect(kinds(struck)[1]).toEqual(['off', 4_000, 6_000]);
    expect(coverage({ view, capturedMs: 0, waitingMs: 0, unheard: [] })).toEqual([]);
  });
});
