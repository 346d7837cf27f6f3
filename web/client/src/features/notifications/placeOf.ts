import type { Notification } from '@/api/types';

/** Where a notice leads: to the conversation, or, of a file that became none, to the person it is about. */
export const placeOf = ({ kind, intervieweeId, conversationId }: Notification) =>
  kind === 'fileNeedsAttention' || kind === 'fileRefused'
    ? ({ to: '/personas/$id', params: { id: intervieweeId } } as const)
    : ({ to: '/conversaciones/$id', params: { id: conversationId } } as const);
