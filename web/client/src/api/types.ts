/** Shapes of REST and hub, as the contracts in grain-interfaces state them. */
export type QuestionState = 'pending' | 'asked' | 'answered' | 'verified' | 'notApplicable' | 'declined';
export type AnswerSource = 'rules' | 'model' | 'person';
export type SpeakerRole = 'unknown' | 'interviewer' | 'interviewee' | 'other';
export type ConversationStatus = 'live' | 'interrupted' | 'processing' | 'needsAttention' | 'ready' | 'discarded';
export type ConversationOrigin = 'live' | 'upload' | 'demonstration';
export type GapReason = 'unknown' | 'paused' | 'deviceLost' | 'suspended';
export type Stage = 'compact' | 'transcribe' | 'extract' | 'title' | 'index' | 'notify';
export type MarkKind = 'tick' | 'untick' | 'notApplicable' | 'declined' | 'answer' | 'verify';
export type AnswerType = 'text' | 'yesNo' | 'number' | 'list' | 'rating';

export interface Answer {
  text: string;
  yesNo?: boolean;
  number?: number;
}
export interface Evidence {
  segmentId: number;
  start: number;
  length: number;
  quote: string;
  fromMs: number;
  toMs: number;
}
export interface Proposal {
  answer: Answer;
  evidence: Evidence[];
  source: AnswerSource;
}
export interface ChecklistItem {
  questionId: string;
  state: QuestionState;
  source?: AnswerSource;
  answer?: Answer;
  evidence: Evidence[];
  proposals: Proposal[];
  reason?: string;
}
export interface FormRef {
  id: string;
  version: number;
  language: string;
}
export interface Question {
  id: string;
  text: string;
  label: string;
  spoken: string;
  type: AnswerType;
  sensitive: boolean;
}
export interface Scope {
  id: string;
  title: string;
  questions: Question[];
}
export interface Form {
  id: string;
  version: number;
  locale: string;
  title: string;
  scopes: Scope[];
}
export interface Segment {
  id: number;
  voice?: string;
  role: SpeakerRole;
  text: string;
  fromMs: number;
  toMs: number;
}
export interface Gap {
  atMs: number;
  lostMs: number;
  reason: GapReason;
}
export interface ConversationView {
  id: string;
  version: number;
  intervieweeId: string;
  form: FormRef;
  engine: string;
  origin: ConversationOrigin;
  status: ConversationStatus;
  openedAt: string;
  durationMs: number;
  complete: boolean;
  title?: string;
  description?: string;
  segments: Segment[];
  checklist: ChecklistItem[];
  gaps: Gap[];
  engineAway: boolean;
  problem?: string;
}
export interface ConversationSummary {
  id: string;
  status: ConversationStatus;
  origin: ConversationOrigin;
  openedAt: string;
  durationMs: number;
  title?: string;
  description?: string;
  answered: number;
  questions: number;
}
export interface IntervieweeDetails {
  name: string;
  email?: string;
  phone?: string;
}
export interface Consent {
  textVersion: string;
  givenAt: string;
}
export interface IntervieweeView {
  id: string;
  ownerId: string;
  details: IntervieweeDetails;
  consent?: Consent;
  addedAt: string;
  demonstration: boolean;
}
export interface IntervieweeSummary {
  id: string;
  name: string;
  lastInteraction: string;
  conversations: number;
  answered: number;
  questions: number;
  demonstration: boolean;
  revision: number;
}
export interface FichaAnswer {
  state: QuestionState;
  answer?: Answer;
  source: AnswerSource;
  conversationId?: string;
  evidence: Evidence[];
  at: string;
  verifiedAt?: string;
}
export interface FichaItem {
  questionId: string;
  current?: FichaAnswer;
  proposals: FichaAnswer[];
  history: FichaAnswer[];
}
export interface FichaView {
  intervieweeId: string;
  form: FormRef;
  revision: number;
  items: FichaItem[];
}
export interface EngineInfo {
  name: string;
  live: boolean;
  files: boolean;
  inBrowser: boolean;
  scripted: boolean;
  languages: string[];
}
export interface Notification {
  id: string;
  kind: 'conversationReady' | 'conversationNeedsAttention';
  intervieweeId: string;
  conversationId: string;
  at: string;
  read: boolean;
}
export interface SearchHit {
  intervieweeId: string;
  conversationId: string;
  segmentId?: number;
  fromMs: number;
  text: string;
  highlights: { start: number; length: number }[];
}
export interface Session {
  id: string;
  name: string;
  email: string;
  language: string;
  roles: string[] | string;
}
