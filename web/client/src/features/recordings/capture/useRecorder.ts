import { useStore } from '@/lib/useStore';
import { desk } from './desk';
import type { Recorder } from './recorder';

export function useRecorder(id: string): Recorder | undefined {
  return useStore(desk.recorders).find((recorder) => recorder.id === id);
}

/** The recording of this tab that is still listening, if any. */
export function useLiveRecorder(): Recorder | undefined {
  return useStore(desk.recorders).find((recorder) => recorder.state.get().microphone !== 'closed');
}
