import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { Problem } from '@/api/problem';
import { desk } from '@/features/recordings/capture/desk';
import type { OpenConversation } from '@/api/types';
import { newId } from '@/lib/id';

/** Begins a talk: the microphone opens with the tap, the screen changes when the server has opened the conversation. */
export function useBegin(begun: () => void) {
  const navigate = useNavigate();
  const [beginning, setBeginning] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);

  const begin = useCallback(
    (open: OpenConversation) => {
      const id = newId();
      const recorder = desk.take(id, open);
      setBeginning(true);
      setRefused(null);
      void recorder.listen();
      const unwatch = recorder.state.watch(() => {
        const { status } = recorder.state.get();
        if (status?.phase === 'attached') {
          unwatch();
          begun();
          void navigate({ to: '/conversaciones/$id/en-directo', params: { id } });
        } else if (status?.phase === 'closed') {
          unwatch();
          desk.drop(recorder);
          setBeginning(false);
          setRefused(new Problem('invalid', status.refusal));
        }
      });
    },
    [begun, navigate],
  );

  return { begin, beginning, refused };
}
