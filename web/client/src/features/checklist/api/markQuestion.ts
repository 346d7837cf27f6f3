import { api, body } from '@/api/client';
import type { QuestionMark } from '@/api/types';

/** A decision on a question; answers the version by which it is taken back. */
export const markQuestion = (conversationId: string, mark: QuestionMark) =>
  body(api.POST('/api/conversations/{id}/marks', { params: { path: { id: conversationId } }, body: mark }));
