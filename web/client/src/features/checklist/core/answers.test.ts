import { describe, expect, it } from 'vitest';
import type { Answer, ChecklistItem, Evidence } from '@/api/types';
import { beside, contradicts, isContradicted, told } from './answers';

const quoted = (quote: string): Evidence[] => [
  { segmentId: 1, start: 0, length: quote.length, quote, fromMs: 0, toMs: 1, toReview: false },
];

describe('a typed answer in one line', () => {
  it.each<[Answer, Evidence[], ReturnType<typeof told>]>([
    [{ text: 'dos niños', number: 2 }, quoted('dos niños'), { value: 2, words: '«dos niños»' }],
    [{ text: 'somos 3', number: 3 }, quoted('somos 3'), { value: null, words: '«somos 3»' }],
    [{ text: '3', number: 3 }, [], { value: 3, words: null }],
    [
      { text: 'Me la dieron en mayo', yesNo: true },
      quoted('Me la dieron en mayo'),
      { value: true, words: '«Me la dieron en mayo»' },
    ],
    [{ text: 'Sí, desde mayo', yesNo: true }, [], { value: null, words: 'Sí, desde mayo' }],
    [{ text: 'Sino que no', yesNo: false }, [], { value: false, words: 'Sino que no' }],
    [{ text: '23/11/2026', date: '2026-11-23' }, [], { value: { date: '2026-11-23' }, words: null }],
    [{ text: 'Regular' }, [], { value: null, words: 'Regular' }],
  ])('%o', (answer, evidence, expected) => expect(told(answer, evidence)).toEqual(expected));
});

describe('what was heard beside an answer', () => {
  const item = (answer: Answer, other: Answer, rejected = false): ChecklistItem => ({
    questionId: 'q8',
    state: 'answered',
    source: 'rules',
    answer,
    evidence: quoted(answer.text),
    proposals: [{ answer: other, evidence: quoted(other.text), source: 'rules', rejected }],
  });

  it('contradicts where the values differ, never for other words', () => {
    expect(contradicts({ text: 'dos', number: 2 }, { text: 'tres', number: 3 })).toBe(true);
    expect(contradicts({ text: 'dos', number: 2 }, { text: 'un par', number: 2 })).toBe(false);
    expect(contradicts({ text: 'sí', yesNo: true }, { text: 'según' })).toBe(false);
  });

  it('waits until a person has said no to it', () => {
    expect(isContradicted(item({ text: 'dos', number: 2 }, { text: 'tres', number: 3 }))).toBe(true);
    const rejected = item({ text: 'dos', number: 2 }, { text: 'tres', number: 3 }, true);
    expect(isContradicted(rejected)).toBe(false);
    expect(beside(rejected)).toBeUndefined();
  });
});
