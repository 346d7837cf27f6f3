import { describe, expect, it } from 'vitest';
import type { ChecklistItem, ConversationView, Fact, Segment } from '@/api/types';
import { fold } from './fold';

const line = (id: number, text: string, voice = 'a'): Segment => ({
  id,
  voice,
  role: 'unknown',
  text,
  fromMs: id * 1000,
  toMs: id * 1000 + 900,
  words: [],
  backFilled: false,
  roleBy: 'engine',
});

const pending = (questionId: string): ChecklistItem => ({ questionId, state: 'pending', evidence: [], proposals: [] });

const view: ConversationView = {
  id: 'talk',
  version: 7,
  intervieweeId: 'person',
  form: { id: 'intake', version: 1, language: 'es' },
  engine: 'scripted',
  origin: 'live',
  status: 'ready',
  openedAt: '2026-11-23T10:00:00Z',
  durationMs: 60_000,
  complete: true,
  segments: [line(1, 'uno'), line(2, 'dos'), line(3, 'tres')],
  checklist: [pending('q1'), pending('q2')],
  gaps: [],
  notes: [],
  moments: [],
  offTheRecord: [],
  engineAway: false,
};

const told = (fact: object) => fold(view, 8, fact as Fact);

describe('a question set aside', () => {
  it('says which condition it follows from, or that a person did it', () => {
    const reason = 'No procede porque en «Nacionalidad» la respuesta es sí.';
    const byRule = told({ kind: 'question-set-aside', questionId: 'q2', state: 'notApplicable', by: 'rules', reason });
    expect(byRule.checklist[1]).toEqual({ ...pending('q2'), state: 'notApplicable', source: 'rules', reason });
    const byHand = fold(byRule, 9, { kind: 'question-set-aside', questionId: 'q2', state: 'declined' } as Fact);
    expect(byHand.checklist[1]).toEqual({ ...pending('q2'), state: 'declined', source: 'person' });
  });
});

describe('a confirmation', () => {
  it('is a look at what was to be reviewed', () => {
    const proof = { segmentId: 1, start: 0, length: 3, quote: 'uno', fromMs: 0, toMs: 900, toReview: true };
    const answered: ChecklistItem = { ...pending('q2'), state: 'answered', source: 'model', evidence: [proof] };
    const before = { ...view, checklist: [pending('q1'), answered] };
    const verified = fold(before, 8, { kind: 'question-verified', questionId: 'q2' } as Fact);
    expect(verified.checklist[1]?.evidence).toEqual([{ ...proof, toReview: false }]);
    const taken = { kind: 'question-answered', questionId: 'q2', evidence: [proof], source: 'person' };
    expect(fold(before, 8, taken as unknown as Fact).checklist[1]?.evidence).toEqual([{ ...proof, toReview: false }]);
  });
});

describe('edited lines', () => {
  it('take the place of the run they replace, and the ticks stand as the fact says', () => {
    const answered: ChecklistItem = { ...pending('q2'), state: 'answered', source: 'rules' };
    const after = told({
      kind: 'lines-edited',
      edit: 'split',
      replaced: [2],
      lines: [line(2, 'do'), line(4, 's')],
      items: [answered],
    });
    expect(after.segments.map(({ id, text }) => `${id} ${text}`)).toEqual(['1 uno', '2 do', '4 s', '3 tres']);
    expect(after.checklist).toEqual([pending('q1'), answered]);
    expect(after.version).toBe(8);
  });

  it('that are no longer there leave all as it was', () => {
    const gone = { kind: 'lines-edited', edit: 'merged', replaced: [8, 9], lines: [line(8, 'x')], items: [] };
    expect(told(gone).segments).toEqual(view.segments);
  });

  it('named by voice bring their ticks along', () => {
    const answered: ChecklistItem = { ...pending('q1'), state: 'answered', source: 'rules' };
    const after = told({ kind: 'speaker-named', voice: 'a', role: 'interviewee', items: [answered], by: 'person' });
    expect(after.segments.every(({ role }) => role === 'interviewee')).toBe(true);
    expect(after.checklist[0]).toEqual(answered);
  });

  it('leave alone what a person said of a line when it is only concluded, but not when that is taken back', () => {
    const byHand = told({ kind: 'speaker-named', segmentId: 1, role: 'other', by: 'person' });
    const marked = fold(byHand, 9, { kind: 'speaker-named', segmentId: 2, role: 'interviewer', by: 'marker' } as Fact);
    const voice = { kind: 'speaker-named', voice: 'a', role: 'interviewee', by: 'questions', undone: false };
    const concluded = fold(marked, 10, voice as Fact);
    expect(concluded.segments.map(({ role, roleBy }) => `${role} ${roleBy}`)).toEqual([
      'other person',
      'interviewer marker',
      'interviewee questions',
    ]);
    const undone = fold(concluded, 11, { ...voice, role: 'unknown', by: 'engine', undone: true } as Fact);
    expect(undone.segments.every(({ role, roleBy }) => role === 'unknown' && roleBy === 'engine')).toBe(true);
  });
});

describe('a language model that reads along', () => {
  it('is counted by its calls, and says why it does not read until it is back', () => {
    const read = { kind: 'lines-read', through: 3, whole: false, called: true, inputTokens: 900, outputTokens: 20 };
    const skipped = told({ ...read, called: false, inputTokens: 0, outputTokens: 0 });
    expect(skipped.model).toBeUndefined();
    const twice = fold(fold(skipped, 9, read as Fact), 10, read as Fact);
    expect(twice.model).toEqual({ calls: 2, inputTokens: 1_800, outputTokens: 40 });
    const asked = fold(twice, 11, { kind: 'model-asked', inputTokens: 100, outputTokens: 1 } as Fact);
    expect(asked.model).toEqual({ calls: 3, inputTokens: 1_900, outputTokens: 41 });
    const away = fold(twice, 11, { kind: 'analyst-lost', reason: 'away' } as Fact);
    expect(away.model?.trouble).toBe('away');
    expect(fold(away, 12, { kind: 'analyst-back' } as Fact).model).toEqual(twice.model);
  });
});

describe('what was heard afterwards', () => {
  it('stands where it was said, and other lines behind the last', () => {
    const late = { ...line(4, 'uno y medio'), fromMs: 1_500, backFilled: true };
    expect(told({ kind: 'segment-heard', segment: late, key: 'k' }).segments.map(({ id }) => id)).toEqual([1, 4, 2, 3]);
    const next = { ...line(4, 'otra'), fromMs: 1_500 };
    expect(told({ kind: 'segment-heard', segment: next, key: 'k' }).segments.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it('says where words are missing until none are', () => {
    const missing = { stretches: [{ fromMs: 1, toMs: 2 }], reason: 'noEngine' };
    const some = told({ kind: 'words-missing', ...missing });
    expect(some.missing).toEqual(missing);
    expect(
      fold(some, 9, { kind: 'words-missing', stretches: [], reason: 'noEngine' } as unknown as Fact).missing,
    ).toBeUndefined();
  });
});

describe('a tick that a person rejects', () => {
  const answered = fold(view, 8, {
    kind: 'question-answered',
    questionId: 'q1',
    answer: { text: 'uno' },
    evidence: [{ segmentId: 1, start: 0, length: 3, quote: 'uno', fromMs: 0, toMs: 1, toReview: false }],
    source: 'rules',
  } as unknown as Fact);
  const withdrawn = { kind: 'answer-withdrawn', questionId: 'q1', reason: 'No era eso.', by: 'person' };

  it('is open for the rules again, and its words are kept so that they do not come back', () => {
    const rejected = fold(answered, 9, { ...withdrawn, rejected: true } as unknown as Fact).checklist[0];
    expect(rejected).toMatchObject({ state: 'pending', reason: 'No era eso.', proposals: [{ rejected: true }] });
    expect(rejected?.source).toBeUndefined();
  });

  it('stays hers where she only unticked it', () =>
    expect(fold(answered, 9, { ...withdrawn, rejected: false } as unknown as Fact).checklist[0]).toMatchObject({
      state: 'pending',
      source: 'person',
      proposals: [{ rejected: false }],
    }));
});

describe('what a talk was about', () => {
  const summary = [{ text: 'Vive de alquiler.', segmentIds: [2] }];

  it('has its sentences as long as a model wrote them', () => {
    const written = told({ kind: 'titled', title: 'Vivienda', description: 'Vive de alquiler.', summary });
    expect(written.summary).toEqual(summary);
    const plain = fold(written, 9, { kind: 'titled', title: 'Vivienda', description: '' } as Fact);
    expect(plain).not.toHaveProperty('summary');
  });

  it('is gone with what is taken off the record', () => {
    const written = told({ kind: 'titled', title: 'Vivienda', description: 'Vive de alquiler.', summary });
    const off = {
      kind: 'off-the-record',
      strikeId: 's',
      fromMs: 2000,
      toMs: 2900,
      segments: [2],
      withdrawn: [],
      reason: '',
    };
    const after = fold(written, 9, off as unknown as Fact);
    expect(after).not.toHaveProperty('summary');
    expect(after).not.toHaveProperty('description');
  });
});
