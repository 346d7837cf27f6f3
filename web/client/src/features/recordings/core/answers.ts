import { Problem } from '@/api/problem';
import type { StopReply } from '@/api/types';
import type { ProtocolEvent } from './protocol';

export const sealedReply = (call: number, reply: StopReply): ProtocolEvent => ({
  type: 'stopped',
  call,
  sealed: reply.isSealed,
  missingFrom: reply.missingFrom,
});

const final = new Set(['notFound', 'forbidden', 'invalid', 'consentRequired', 'conflict']);

/** The sentence of a "no" that trying again will not change; null for everything that passes. */
export function isRefusal(problem: unknown): string | null {
  return problem instanceof Problem && final.has(problem.code) ? problem.sentence || problem.code : null;
}

/** The "no" says that somebody else has the recording now, or that it ended otherwise than we think. */
export const isContested = (problem: unknown) => problem instanceof Problem && problem.code === 'conflict';
