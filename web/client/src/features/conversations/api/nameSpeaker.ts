import { api, body } from '@/api/client';
import type { SpeakerRole } from '@/api/types';

/** Says who speaks: in a line, or in every line of its voice. */
export const nameSpeaker = (conversationId: string, segmentId: number, role: SpeakerRole, wholeVoice: boolean) =>
  body(
    api.POST('/api/conversations/{id}/segments/{segmentId}/speaker', {
      params: { path: { id: conversationId, segmentId } },
      body: { role, wholeVoice },
    }),
  );
