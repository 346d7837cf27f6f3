import type { ChecklistItem, ConversationView, Evidence, Fact, Proposal, Segment, Stretch } from '@/api/types';

/** The conversation after one more fact. The same story the server folds; kinds it does not know leave all as it was. */
export function fold(view: ConversationView, version: number, fact: Fact): ConversationView {
  if (version <= view.version) return view;
  return { ...apply(view, fact), version };
}

// The generated types of what a fact carries stop at shapes met before in the same union: those are named here.
function apply(view: ConversationView, fact: Fact): ConversationView {
  switch (fact.kind) {
    case 'segment-heard':
      return { ...view, segments: heard(view.segments, fact.segment) };
    case 'segment-corrected':
      return segments(view, (one) => (one.id === fact.segmentId ? { ...one, text: fact.text } : one));
    case 'lines-edited':
      return standing(replaced(view, fact.replaced, fact.lines as Segment[]), fact.items as ChecklistItem[]);
    case 'speaker-named':
      return standing(
        segments(view, (one) => (names(fact, one) ? { ...one, role: fact.role, roleBy: fact.by } : one)),
        (fact.items ?? []) as ChecklistItem[],
      );
    case 'question-asked':
      return item(view, fact.questionId, (one) => (one.state === 'pending' ? { ...one, state: 'asked' } : one));
    case 'question-answered':
      return item(view, fact.questionId, ({ questionId, proposals }) => ({
        questionId,
        state: 'answered',
        source: fact.source,
        ...(fact.answer ? { answer: fact.answer } : {}),
        evidence: fact.source === 'person' ? seen(fact.evidence as Evidence[]) : (fact.evidence as Evidence[]),
        proposals: fact.source === 'person' ? [] : proposals,
      }));
    case 'answer-proposed':
      return item(view, fact.questionId, (one) => ({
        ...one,
        proposals: [...one.proposals, fact.proposal as Proposal],
      }));
    case 'answer-withdrawn':
      return item(view, fact.questionId, (one) => withdrawn(one, fact));
    case 'question-set-aside':
      return item(view, fact.questionId, (one) => ({
        ...without(one, 'reason'),
        state: fact.state,
        source: fact.by ?? 'person',
        ...(fact.reason ? { reason: fact.reason } : {}),
      }));
    case 'question-verified':
      return item(view, fact.questionId, (one) => ({
        ...one,
        state: 'verified',
        evidence: seen(one.evidence),
        proposals: one.proposals.map((proposal) => ({ ...proposal, rejected: true })),
      }));
    case 'mark-undone':
      return item(view, fact.item.questionId, () => fact.item as ChecklistItem);
    case 'lines-read':
      return fact.called ? reading(view, fact) : view;
    case 'model-asked':
      return reading(view, fact);
    case 'analyst-lost':
      return reading(view, { trouble: fact.reason });
    case 'analyst-back':
      return { ...view, ...(view.model ? { model: without(view.model, 'trouble') } : {}) };
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
    case 'words-missing':
      return fact.stretches.length > 0
        ? { ...view, missing: { stretches: fact.stretches as Stretch[], reason: fact.reason } }
        : without(view, 'missing');
    case 'titled':
      return {
        ...without(view, 'summary'),
        title: fact.title,
        description: fact.description,
        ...(fact.summary && { summary: fact.summary }),
      };
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

/** What a language model reads along, and what keeps it from it. */
function reading(
  view: ConversationView,
  {
    inputTokens = 0,
    outputTokens = 0,
    trouble,
  }: { inputTokens?: number; outputTokens?: number; trouble?: 'away' | 'budget' },
): ConversationView {
  const before = view.model ?? { calls: 0, inputTokens: 0, outputTokens: 0 };
  const model = trouble
    ? { ...before, trouble }
    : {
        ...before,
        calls: before.calls + 1,
        inputTokens: before.inputTokens + inputTokens,
        outputTokens: before.outputTokens + outputTokens,
      };
  return { ...view, model };
}

/** Whether it says who speaks in that line: what was only concluded of a voice leaves alone what a person has said of a line. */
function names(fact: Extract<Fact, { kind: 'speaker-named' }>, line: Segment): boolean {
  if (line.id === fact.segmentId) return true;
  if (!fact.voice || line.voice !== fact.voice) return false;
  return fact.undone || fact.by === 'person' || (line.roleBy !== 'person' && line.roleBy !== 'marker');
}

/** Behind the others; what was heard afterwards, from the stored sound, where it was said. */
function heard(lines: readonly Segment[], line: Segment): Segment[] {
  const place = line.backFilled ? lines.findIndex(({ fromMs }) => fromMs > line.fromMs) : -1;
  return place < 0 ? [...lines, line] : lines.toSpliced(place, 0, line);
}

/** As if it had never been heard; the questions that stood on it are open again and say why. */
function offTheRecord(view: ConversationView, fact: Extract<Fact, { kind: 'off-the-record' }>): ConversationView {
  const { fromMs, toMs, segments: struck, withdrawn: open, reason } = fact;
  const rests = (proposal: Proposal) => proposal.evidence.some((one) => struck.includes(one.segmentId));
  return {
    ...without(without(without(view, 'title'), 'description'), 'summary'),
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
  { reason, by, rejected }: Extract<Fact, { kind: 'answer-withdrawn' }>,
): ChecklistItem {
  const heard = answer && source && evidence.length > 0 ? [{ answer, evidence, source, rejected }] : [];
  return {
    questionId,
    state: 'pending',
    evidence: [],
    proposals: [...heard, ...proposals],
    reason,
    ...(by === 'person' && !rejected ? { source: 'person' } : {}),
  };
}

/** A person has looked at what was to be looked at. */
const seen = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.map((proof) => (proof.toReview ? { ...proof, toReview: false } : proof));

const segments = (view: ConversationView, change: (segment: Segment) => Segment) => ({
  ...view,
  segments: view.segments.map(change),
});

/** A run of lines makes place for another one. */
function replaced(view: ConversationView, gone: readonly number[], lines: Segment[]): ConversationView {
  const place = view.segments.findIndex((one) => gone.includes(one.id));
  if (place < 0) return view;
  const left = view.segments.filter((one) => !gone.includes(one.id));
  return { ...view, segments: left.toSpliced(place, 0, ...lines) };
}

/** Questions that stand otherwise because the lines were edited. */
function standing(view: ConversationView, items: readonly ChecklistItem[]): ConversationView {
  if (items.length === 0) return view;
  const now = new Map(items.map((one) => [one.questionId, one]));
  return { ...view, checklist: view.checklist.map((one) => now.get(one.questionId) ?? one) };
}

const item = (view: ConversationView, questionId: string, change: (item: ChecklistItem) => ChecklistItem) => ({
  ...view,
  checklist: view.checklist.map((one) => (one.questionId === questionId ? change(one) : one)),
});

function without<T, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = value;
  return rest;
}
