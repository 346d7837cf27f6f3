import type { ChecklistItem, ConversationView, Fact, Proposal, Segment } from '@/api/types';

/** The conversation after one more fact. The same story the server folds; kinds it does not know leave all as it was. */
export function fold(view: ConversationView, version: number, fact: Fact): ConversationView {
  if (version <= view.version) return view;
  return { ...apply(view, fact), version };
}

function apply(view: ConversationView, fact: Fact): ConversationView {
  switch (fact.kind) {
    case 'segment-heard':
      return { ...view, segments: [...view.segments, fact.segment] };
    case 'segment-corrected':
      return segments(view, (one) => (one.id === fact.segmentId ? { ...one, text: fact.text } : one));
    case 'speaker-named':
      return segments(view, (one) =>
        one.id === fact.segmentId || (!!fact.voice && one.voice === fact.voice) ? { ...one, role: fact.role } : one,
      );
    case 'question-asked':
      return item(view, fact.questionId, (one) => (one.state === 'pending' ? { ...one, state: 'asked' } : one));
    case 'question-answered':
      return item(view, fact.questionId, ({ questionId, proposals }) => ({
        questionId,
        state: 'answered',
        source: fact.source,
        ...(fact.answer ? { answer: fact.answer } : {}),
        evidence: fact.evidence,
        proposals: fact.source === 'person' ? [] : proposals,
      }));
    case 'answer-proposed':
      return item(view, fact.questionId, (one) => ({
        ...one,
        proposals: [...one.proposals, fact.proposal as Proposal],
      }));
    case 'answer-withdrawn':
      return item(view, fact.questionId, (one) => withdrawn(one, fact.reason, fact.by === 'person'));
    case 'question-set-aside':
      return item(view, fact.questionId, (one) =>
        without({ ...one, state: fact.state, source: 'person' as const }, 'reason'),
      );
    case 'question-verified':
      return item(view, fact.questionId, (one) => ({ ...one, state: 'verified' }));
    case 'engine-lost':
      return { ...view, engineAway: true, awayFromMs: fact.atMs };
    case 'engine-back':
      return { ...without(view, 'awayFromMs'), engineAway: false };
    case 'gap':
      return { ...view, gaps: [...view.gaps, { atMs: fact.atMs, lostMs: fact.lostMs, reason: fact.reason }] };
    case 'off-the-record':
      return offTheRecord(view, fact);
    case 'note-taken':
      return {
        ...view,
        notes: placed(view.notes, fact.text && { id: fact.noteId, atMs: fact.atMs, text: fact.text }, fact.noteId),
      };
    case 'moment-flagged':
      return {
        ...view,
        moments: placed(view.moments, fact.on && { id: fact.momentId, atMs: fact.atMs }, fact.momentId),
      };
    case 'interrupted':
      return { ...view, status: 'interrupted' };
    case 'resumed':
      return { ...view, status: 'live' };
    case 'sealed':
      return { ...view, status: 'processing', durationMs: fact.durationMs, complete: fact.complete };
    case 'stage-failed':
      return fact.needsAttention ? { ...view, status: 'needsAttention', problem: fact.sentence } : view;
    case 'retry-asked':
      return { ...without(view, 'problem'), status: 'processing' };
    case 'titled':
      return { ...view, title: fact.title, description: fact.description };
    case 'finished':
      // What was thrown away is finished, too, once all it did is undone.
      return view.status === 'discarded' ? view : { ...without(view, 'problem'), status: 'ready' };
    case 'discarded':
      return { ...without(view, 'problem'), status: 'discarded' };
    case 'restored':
      return { ...view, status: 'processing' };
    default:
      return view;
  }
}

/** As if it had never been heard; the questions that stood on it are open again and say why. */
function offTheRecord(view: ConversationView, fact: Extract<Fact, { kind: 'off-the-record' }>): ConversationView {
  const { fromMs, toMs, segments: struck, withdrawn: open, reason } = fact;
  const rests = (proposal: Proposal) => proposal.evidence.some((one) => struck.includes(one.segmentId));
  return {
    ...without(without(view, 'title'), 'description'),
    offTheRecord: [...view.offTheRecord, { fromMs, toMs }],
    segments: view.segments.filter((one) => !struck.includes(one.id)),
    notes: view.notes.filter((note) => note.atMs < fromMs || note.atMs >= toMs),
    checklist: view.checklist.map((one): ChecklistItem =>
      open.includes(one.questionId)
        ? { questionId: one.questionId, state: 'pending', evidence: [], proposals: [], reason }
        : one.proposals.some(rests)
          ? { ...one, proposals: one.proposals.filter((proposal) => !rests(proposal)) }
          : one,
    ),
  };
}

/** In its place among the others, or gone. */
function placed<T extends { id: string; atMs: number }>(all: readonly T[], one: T | false | '', id: string): T[] {
  const others = all.filter((other) => other.id !== id);
  return one ? [...others, one].toSorted((a, b) => a.atMs - b.atMs) : others;
}

/** What was heard stays as a proposal, so that taking the withdrawal back restores it with its proof. */
function withdrawn(
  { questionId, answer, source, evidence, proposals }: ChecklistItem,
  reason: string,
  byPerson: boolean,
): ChecklistItem {
  const kept = answer && source && evidence.length > 0 ? [{ answer, evidence, source }, ...proposals] : proposals;
  return {
    questionId,
    state: 'pending',
    evidence: [],
    proposals: kept,
    reason,
    ...(byPerson ? { source: 'person' } : {}),
  };
}

const segments = (view: ConversationView, change: (segment: Segment) => Segment) => ({
  ...view,
  segments: view.segments.map(change),
});

const item = (view: ConversationView, questionId: string, change: (item: ChecklistItem) => ChecklistItem) => ({
  ...view,
  checklist: view.checklist.map((one) => (one.questionId === questionId ? change(one) : one)),
});

function without<T, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = value;
  return rest;
}
