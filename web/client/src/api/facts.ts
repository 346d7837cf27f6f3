import type {
  Answer,
  AnswerSource,
  ConversationOrigin,
  Evidence,
  FormRef,
  GapReason,
  Proposal,
  QuestionState,
  Segment,
  SpeakerRole,
  Stage,
} from './types';

/** One immutable event of a conversation, as the hub tells it. Kinds this client does not know are passed over. */
export type Fact =
  | {
      kind: 'opened';
      intervieweeId: string;
      interviewerId: string;
      form: FormRef;
      engine: string;
      origin: ConversationOrigin;
    }
  | { kind: 'consent-given'; textVersion: string; givenAt: string }
  | { kind: 'segment-heard'; segment: Segment }
  | { kind: 'segment-corrected'; segmentId: number; text: string }
  | { kind: 'speaker-named'; segmentId?: number; voice?: string; role: SpeakerRole }
  | { kind: 'question-asked'; questionId: string; segmentId: number }
  | { kind: 'question-answered'; questionId: string; answer?: Answer; evidence: Evidence[]; source: AnswerSource }
  | { kind: 'answer-proposed'; questionId: string; proposal: Proposal }
  | { kind: 'answer-withdrawn'; questionId: string; reason: string; by: AnswerSource }
  | { kind: 'question-set-aside'; questionId: string; state: QuestionState }
  | { kind: 'question-verified'; questionId: string }
  | { kind: 'engine-lost'; engine: string; atMs: number }
  | { kind: 'engine-back'; engine: string; atMs: number }
  | { kind: 'gap'; atMs: number; lostMs: number; reason: GapReason }
  | { kind: 'interrupted' }
  | { kind: 'resumed' }
  | { kind: 'sealed'; durationMs: number; complete: boolean }
  | { kind: 'stage-finished'; stage: Stage; inputHash: string }
  | { kind: 'stage-failed'; stage: Stage; attempt: number; needsAttention: boolean; sentence: string }
  | { kind: 'retry-asked' }
  | { kind: 'titled'; title: string; description: string }
  | { kind: 'finished' }
  | { kind: 'discarded' };

/** Speech that is still being recognised. Never stored; an empty text clears it. */
export interface Provisional {
  text: string;
  fromMs: number;
  role: SpeakerRole;
  ticks: string[];
}

/** What `Follow` streams: a stored fact with its place, its body as JSON text; or provisional words. */
export interface Update {
  fact?: { version: number; at: string; fact: string } | null;
  provisional?: Provisional | null;
}
