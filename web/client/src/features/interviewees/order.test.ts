import { describe, expect, it } from 'vitest';
import type { IntervieweeSummary } from '@/api/types';
import { ordered } from './order';

const person = (name: string, day: number): IntervieweeSummary => ({
  id: name,
  name,
  lastInteraction: `2026-11-${String(day).padStart(2, '0')}T10:00:00.0000000+00:00`,
  conversations: 0,
  answered: 0,
  questions: 16,
  demonstration: false,
  revision: 1,
  archived: false,
});

const people = [person('Nuria', 3), person('Ñeco', 5), person('Óscar', 1), person('Oria', 4), person('ana', 2)];
const names = (order: Parameters<typeof ordered>[1], language = 'es') =>
  ordered(people, order, language).map((one) => one.name);

describe('the caseload', () => {
  it('is in the order of the Spanish alphabet, both ways', () => {
    expect(names('name')).toEqual(['ana', 'Nuria', 'Ñeco', 'Oria', 'Óscar']);
    expect(names('nameBack')).toEqual(['Óscar', 'Oria', 'Ñeco', 'Nuria', 'ana']);
  });

  it('knows that in English ñ is an n', () => {
    expect(names('name', 'en')).toEqual(['ana', 'Ñeco', 'Nuria', 'Oria', 'Óscar']);
  });

  it('is in the order of the last interaction, both ways', () => {
    expect(names('latest')).toEqual(['Ñeco', 'Oria', 'Nuria', 'ana', 'Óscar']);
    expect(names('oldest')).toEqual(['Óscar', 'ana', 'Nuria', 'Oria', 'Ñeco']);
  });
});
