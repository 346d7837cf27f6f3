import { useEffect, useRef } from 'react';
import type { ConversationView } from '@/api/types';
import { desk } from '@/features/recordings/capture/desk';
import { useRecorder } from '@/features/recordings/capture/useRecorder';

/** After a reload the talk goes on by itself: what this browser holds of it is sent and the microphone opened again. */
export function useContinue(id: string) {
  const recorder = useRecorder(id);
  const tried = useRef<unknown>(undefined);
  useEffect(() => {
    if (!recorder || tried.current === recorder) return;
    tried.current = recorder;
    const { status, microphone } = recorder.state.get();
    if (microphone === 'closed' && !status?.stopped) void recorder.listen();
  }, [recorder]);
  return recorder;
}

/** Goes on with a talk that was begun on another machine, or whose spool is gone. */
export function continueHere(view: ConversationView) {
  const { intervieweeId, form, engine, origin } = view;
  const recorder = desk.take(view.id, {
    intervieweeId,
    formId: form.id,
    language: form.language,
    engine,
    origin,
    script: null,
  });
  void recorder.listen();
}
