import { useSyncExternalStore } from 'react';
import type { Recorder } from '@/features/recordings/capture/recorder';

const never = () => () => {};

export const useListening = (recorder: Recorder | undefined) =>
  useSyncExternalStore(recorder?.state.watch ?? never, recorder?.isListening ?? (() => false));
