import { Store } from '@/lib/store';
import { useStore } from '@/lib/useStore';
import type { Recorder } from '../capture/recorder';

const always = new Store(true);

/** Whether the words of this recording are being written down, as far as this browser has to do with it. */
export const useHearing = (recorder: Recorder | undefined) => useStore(recorder?.hearing ?? always);
