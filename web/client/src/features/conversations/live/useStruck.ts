import type { Stretch } from '@/api/types';
import type { Recorder } from '@/features/recordings/capture/recorder';
import { Store } from '@/lib/store';
import { useStore } from '@/lib/useStore';

const nothing = new Store<readonly Stretch[]>([]);

/** What was taken off the record on this screen: it is gone from it at once, also without a line. */
export const useStruck = (recorder: Recorder | undefined) => useStore(recorder?.struck ?? nothing);
