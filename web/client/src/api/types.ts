import type { components } from './schema';

/** Short names for the shapes of the OpenAPI document. */
type Schemas = components['schemas'];

export type Account = Schemas['AccountView'];
export type Answer = Schemas['Answer'];
export type AuditEntry = Schemas['AuditView'];
export type ChecklistItem = Schemas['ChecklistItem'];
export type CitedLine = Schemas['CitedLine'];
export type CitedPassage = Schemas['CitedPassage'];
export type ClosingException = Schemas['ClosingException'];
export type ClosingView = Schemas['ClosingView'];
export type ConversationOrigin = Schemas['ConversationOrigin'];
export type ConversationStatus = Schemas['ConversationStatus'];
export type ConversationSummary = Schemas['ConversationSummary'];
export type ConversationView = Schemas['ConversationView'];
export type Doubt = Schemas['Doubt'];
export type EngineInfo = Schemas['EngineInfo'];
export type Evidence = Schemas['Evidence'];
export type FichaAnswer = Schemas['FichaAnswer'];
export type FichaEdit = Schemas['FichaEdit'];
export type FichaItem = Schemas['FichaItem'];
export type FichaView = Schemas['FichaView'];
export type Condition = Schemas['Condition'];
export type DraftView = Schemas['DraftView'];
export type Form = Schemas['Form'];
export type FormChange = Schemas['FormChange'];
export type FormLine = Schemas['FormLine'];
export type FormPart = Schemas['FormPart'];
export type FormProblem = Schemas['FormProblem'];
export type FormRef = Schemas['FormRef'];
export type FormerItem = Schemas['FormerItem'];
export type Gap = Schemas['Gap'];
export type IntervieweeDetails = Schemas['IntervieweeDetails'];
export type IntervieweeSummary = Schemas['IntervieweeSummary'];
export type IntervieweeView = Schemas['IntervieweeView'];
export type LinkMade = Schemas['LinkView'];
export type MarkKind = Schemas['MarkKind'];
export type Moment = Schemas['Moment'];
export type Note = Schemas['Note'];
export type Notification = Schemas['Notification'];
export type OpenConversation = Schemas['OpenConversation'];
export type ProfileChange = Schemas['ProfileChange'];
export type Question = Schemas['Question'];
export type QuestionMark = Schemas['QuestionMark'];
export type QuestionState = Schemas['QuestionState'];
export type ReadBackLine = Schemas['ReadBackLine'];
export type RememberedAnswer = Schemas['RememberedAnswer'];
export type Role = Exclude<Schemas['Roles'], 'none'>;
export type Scope = Schemas['Scope'];
export type SearchHit = Schemas['SearchHit'];
export type SeenAnswer = Schemas['SeenAnswer'];
export type Segment = Schemas['Segment'];
export type Stretch = Schemas['Stretch'];
export type FailedWork = Schemas['FailedWork'];
export type Session = Schemas['SessionView'];
export type SessionLine = Schemas['SessionLine'];
export type TrialTalk = Schemas['TrialTalk'];
export type TrialTick = Schemas['TrialTick'];
export type TrialView = Schemas['TrialView'];
export type VersionLine = Schemas['VersionLine'];
export type UploadView = Schemas['UploadView'];
export type SpeakerRole = Schemas['SpeakerRole'];
export type SummarySentence = Schemas['SummarySentence'];

/** One immutable event of a conversation. Kinds this client does not know are passed over. */
export type Fact = Schemas['ConversationFact'];
/** A step of the work after Stop. */
export type Stage = Extract<Fact, { kind: 'stage-finished' }>['stage'];
/** What `Follow` streams: a stored fact with its place, or provisional words; an empty text clears them. */
export type Update = Schemas['WireUpdate'];
/** An answer that waits for a person's yes. */
export type Proposal = Schemas['Proposal'];
export type Provisional = NonNullable<Update['provisional']>;
export type Change = Schemas['WireChange'];

/** What the recording's way to the server answers. */
/** Over MessagePack the key is bytes, not base64. */
export type Attachment = Omit<Schemas['WireAttachment'], 'spoolKey'> & { spoolKey: Uint8Array };
export type AppendReply = Schemas['WireAppend'];
export type AppendOutcome = Schemas['AppendOutcome'];
export type StopReply = Schemas['WireStop'];
export type EngineHealth = Schemas['EngineHealth'];
export type AnalystHealth = Schemas['AnalystHealth'];
export type CheckRun = Schemas['CheckRun'];
export type CheckResult = Schemas['CheckResult'];
