import { describe, expect, it } from 'vitest';
import type { Segment } from '@/api/types';
import { heldTurn, lineInHand, otherRole } from './speakers';

const line = (id: number, fromMs: number) => ({ id, fromMs }) as Segment;

describe('the one-key correction', () => {
  it('goes to and fro between the two who talk', () => {
    expect(otherRole('unknown')).toBe('interviewer');
    expect(otherRole('interviewer')).toBe('interviewee');
    expect(otherRole('interviewee')).toBe('interviewer');
    expect(otherRole('other')).toBe('interviewer');
  });

  it('is about the line in focus, and else about what was said last', () => {
    const lines = [line(1, 0), line(3, 5_000), line(2, 2_000)];
    expect(lineInHand(lines, 2)?.id).toBe(2);
    expect(lineInHand(lines, null)?.id).toBe(3);
    expect(lineInHand(lines, 99)?.id).toBe(3);
    expect(lineInHand([], null)).toBeUndefined();
  });
});

describe('a held key', () => {
  it('marks whole milliseconds of the recording, and nothing when it was a slip', () => {
    expect(heldTurn(1_000.4, 2_500.6)).toEqual({ fromMs: 1_000, toMs: 2_501 });
    expect(heldTurn(1_000, 1_200)).toBeNull();
    expect(heldTurn(-3, 900)).toEqual({ fromMs: 0, toMs: 900 });
  });
});
