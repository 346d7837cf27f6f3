import { useMutation } from '@tanstack/react-query';
import { request } from '@/api/request';
import type { SpeakerRole } from '@/api/types';

export const useNameSpeaker = (conversationId: string) =>
  useMutation({
    mutationFn: ({ segmentId, role, wholeVoice }: { segmentId: number; role: SpeakerRole; wholeVoice: boolean }) =>
      request('POST', `/api/conversations/${conversationId}/segments/${segmentId}/speaker`, { role, wholeVoice }),
  });
