import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { SpeakerRole } from '@/api/types';

export const useNameSpeaker = (conversationId: string) =>
  useMutation({
    mutationFn: ({ segmentId, role, wholeVoice }: { segmentId: number; role: SpeakerRole; wholeVoice: boolean }) =>
      body(
        api.POST('/api/conversations/{id}/segments/{segmentId}/speaker', {
          params: { path: { id: conversationId, segmentId } },
          body: { role, wholeVoice },
        }),
      ),
  });
